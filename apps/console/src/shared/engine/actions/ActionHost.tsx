import { lazy, Suspense } from 'react'
import { useCell } from '#shared/api/store.ts'
import { bulk } from '../bulk/open.ts'
import { opened } from './open.ts'

const ActionDialog = lazy(() => import('./ActionDialog.tsx').then(m => ({ default: m.ActionDialog })))
const BulkDialog = lazy(() => import('../bulk/BulkDialog.tsx').then(m => ({ default: m.BulkDialog })))

/** Where an action's dialog appears, whatever page is shown. */
export function ActionHost() {
  const one = useCell(opened)
  const many = useCell(bulk)
  return (
    <Suspense fallback={null}>
      {one && (
        <ActionDialog
          key={`${one.action.id} ${one.row?.id ?? ''}`}
          {...one}
          onClose={() => opened.set(undefined)}
        />
      )}
      {many && <BulkDialog {...many} key={many.key} onClose={() => bulk.set(undefined)} />}
    </Suspense>
  )
}
