import { lazy, Suspense } from 'react'
import { useCell } from '#shared/api/store.ts'
import { opened } from './open.ts'

const ActionDialog = lazy(() => import('./ActionDialog.tsx').then(m => ({ default: m.ActionDialog })))

/** Where an action's dialog appears, whatever page is shown. */
export function ActionHost() {
  const current = useCell(opened)
  if (!current) return null
  return (
    <Suspense fallback={null}>
      <ActionDialog
        key={`${current.action.id} ${current.row?.id ?? ''}`}
        {...current}
        onClose={() => opened.set(undefined)}
      />
    </Suspense>
  )
}
