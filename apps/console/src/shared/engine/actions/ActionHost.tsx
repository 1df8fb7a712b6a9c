import { lazy, Suspense } from 'react'
import { useCell } from '#shared/api/store.ts'
import { bulk } from '../bulk/open.ts'
import { once } from './once.ts'
import { opened } from './opened.ts'

const ActionDialog = lazy(() => import('./ActionDialog.tsx').then(m => ({ default: m.ActionDialog })))
const OnceDialog = lazy(() => import('./OnceDialog.tsx').then(m => ({ default: m.OnceDialog })))
const BulkDialog = lazy(() => import('../bulk/BulkDialog.tsx').then(m => ({ default: m.BulkDialog })))

/** Where an action's dialog appears, whatever page is shown. */
export function ActionHost() {
  const one = useCell(opened)
  const told = useCell(once)
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
      {told && <OnceDialog {...told} onClose={() => once.set(undefined)} />}
      {many && <BulkDialog {...many} key={many.key} onClose={() => bulk.set(undefined)} />}
    </Suspense>
  )
}
