import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useT } from '#shared/i18n/index.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import { useOffered } from './available.ts'
import { begin } from './open.ts'
import { ActionItems } from './RowMenu.tsx'

/** The actions of what a detail page shows: the likely ones as buttons, all of them in the menu. */
export function DetailActions({ resource, row }: { resource: Resource; row: ResourceRow }) {
  const { t } = useT()
  const offered = useOffered(resource, row)
  if (offered.length === 0) return null
  return (
    <Group gap="xs">
      {offered
        .filter(o => o.action.primary && o.why === undefined)
        .map(({ action, label }) => (
          <Button key={action.id} variant="default" onClick={() => void begin({ resource, action, row })}>
            {label}
          </Button>
        ))}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />}>
            {t('list.actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ActionItems resource={resource} row={row} offered={offered} />
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
