import type { EventLevel, EventState } from '@cloud/contract'
import type { Tx } from '#ports/db.ts'
import type { Env } from './command.ts'

export interface EventRow {
  type: string
  description: string
  level?: EventLevel
  state?: EventState
  userId: number
  accountId: number
  resourceType?: string | undefined
  resourceUuid?: string | undefined
  parentId?: number | null
}

/** Account 1 is the system's, user 1 too. */
export const system = { userId: 1, accountId: 1 } as const

/** Writes an event in the transaction of the change that it tells.
 *  @returns its internal id, for the events that follow from it */
export function writeEvent(tx: Tx, env: Pick<Env, 'clock' | 'ids'>, event: EventRow): number {
  return tx.insert('event', {
    uuid: env.ids.uuid(),
    type: event.type,
    level: event.level ?? 'INFO',
    state: event.state ?? 'Completed',
    description: event.description,
    userId: event.userId,
    accountId: event.accountId,
    domainId: tx.row('account', event.accountId).domainId,
    resourceType: event.resourceType ?? null,
    resourceUuid: event.resourceUuid ?? null,
    parentId: event.parentId ?? null,
    archived: 0,
    created: env.clock.now(),
  })
}
