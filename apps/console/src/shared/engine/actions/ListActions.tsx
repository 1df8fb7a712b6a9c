import { Button, Group } from '@mantine/core'
import { Link } from 'react-router'
import type { Resource } from '../declare.ts'
import { useOffered } from './available.ts'
import { begin } from './open.ts'

/** What can be made: beside a list's title, and in its empty state. */
export function ListActions({
  resource,
  given,
}: {
  resource: Resource
  given?: Readonly<Record<string, unknown>> | undefined
}) {
  // what belongs to one thing can be made only where that thing is known
  const offered = useOffered(resource).filter(({ action }) => !action.scope || given)
  return (
    <Group gap="xs">
      {offered.map(({ action, label }, i) => {
        const variant = i === 0 ? 'filled' : 'default'
        return action.page ? (
          <Button key={action.id} size="sm" variant={variant} component={Link} to={action.page}>
            {label}
          </Button>
        ) : (
          <Button
            key={action.id}
            size="sm"
            variant={variant}
            onClick={() => void begin({ resource, action, given })}
          >
            {label}
          </Button>
        )
      })}
    </Group>
  )
}
