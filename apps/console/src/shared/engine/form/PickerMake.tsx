import type { RowsCommand } from '@cloud/client'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { createPortal } from 'react-dom'
import { lazy, Suspense, useState } from 'react'
import { useOffered } from '../actions/available.ts'
import type { Resource } from '../declare.ts'
import { resourceOf } from '../registry.ts'

const ActionDialog = lazy(() =>
  import('../actions/ActionDialog.tsx').then(m => ({ default: m.ActionDialog })),
)

interface Props {
  list: RowsCommand
  /** known beforehand of what is made */
  given: Readonly<Record<string, unknown>> | undefined
  /** it has been made and is to be chosen */
  onMade: (id: string) => void
}

/** Makes what a picker does not have yet, without leaving the form. */
export function PickerMake({ list, ...props }: Props) {
  const resource = resourceOf(list)
  return resource ? <Make resource={resource} {...props} /> : null
}

function Make({ resource, given, onMade }: Omit<Props, 'list'> & { resource: Resource }) {
  const [open, setOpen] = useState(false)
  const way = useOffered(resource).find(({ action }) => !action.page && !action.scope)
  if (!way) return null
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        mt={2}
        leftSection={<IconPlus size={12} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {way.label}
      </Button>
      {open &&
        // out of the form: one form may not stand inside another
        createPortal(
          <Suspense fallback={null}>
            <ActionDialog
              resource={resource}
              action={way.action}
              given={given}
              onMade={onMade}
              onClose={() => setOpen(false)}
            />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
