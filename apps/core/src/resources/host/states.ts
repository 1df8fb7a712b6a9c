import {
  hostResourceTransitions,
  hostTransitions,
  nextState,
  type HostResourceEvent,
  type HostStatusEvent,
} from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Tx } from '#ports/db.ts'

type Bits = Pick<Env, 'changes'>

/** Moves what the administrator decides about a host.
 *  @throws CloudError PARAM_ERROR when the host's state forbids it */
export function applyResourceEvent(
  tx: Tx,
  { changes }: Bits,
  hostId: number,
  event: HostResourceEvent,
): void {
  const { name, uuid, resourceState } = tx.row('host', hostId)
  const next = nextState(hostResourceTransitions, resourceState, event)
  if (next === undefined) {
    throw invalid(`Host ${name} is in resource state ${resourceState}, which does not allow this.`)
  }
  tx.update('host', hostId, { resourceState: next })
  changes.emit(tx, 'host', uuid)
}

/** Moves what is known of a host's connection; events that mean nothing in its state change nothing. */
export function applyStatusEvent(tx: Tx, { changes }: Bits, hostId: number, event: HostStatusEvent): void {
  const { uuid, status } = tx.row('host', hostId)
  const next = nextState(hostTransitions, status, event)
  if (next === undefined || next === status) return
  tx.update('host', hostId, { status: next })
  changes.emit(tx, 'host', uuid)
}
