import { nextState, snapshotTransitions, type SnapshotEvent } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import type { Row, Tx } from '#ports/db.ts'

/** @throws CloudError INTERNAL_ERROR when the snapshot's state forbids it */
export function applySnapshotEvent(
  tx: Tx,
  { changes }: Pick<Env, 'changes'>,
  id: number,
  event: SnapshotEvent,
  patch: Partial<Row<'snapshot'>> = {},
): void {
  const snapshot = tx.row('snapshot', id)
  const state = nextState(snapshotTransitions, snapshot.state, event)
  if (!state)
    throw conflict(`The snapshot ${snapshot.name} is in state ${snapshot.state}, which does not allow this.`)
  tx.update('snapshot', id, { state, ...patch })
  changes.emit(tx, 'snapshot', snapshot.uuid)
}
