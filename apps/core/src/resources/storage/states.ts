import { nextState, poolTransitions, type PoolEvent } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Tx } from '#ports/db.ts'

/** Moves the state of primary storage.
 *  @throws CloudError PARAM_ERROR when its state forbids it */
export function applyPoolEvent(
  tx: Tx,
  { changes }: Pick<Env, 'changes'>,
  poolId: number,
  event: PoolEvent,
): void {
  const { name, uuid, state } = tx.row('storagePool', poolId)
  const next = nextState(poolTransitions, state, event)
  if (next === undefined)
    throw invalid(`Primary storage ${name} is in state ${state}, which does not allow this.`)
  tx.update('storagePool', poolId, { state: next })
  changes.emit(tx, 'storagepool', uuid)
}
