import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** What still uses a physical network and forbids to delete it, in words (`1 network`), or null. */
export const physicalNetworkInUse = hook<[read: Read, physicalNetworkId: number], string | null>()

/** What still uses a traffic type of a physical network and forbids to delete it, in words, or null. */
export const trafficTypeInUse = hook<[read: Read, trafficTypeId: number], string | null>()

/** A physical network is being deleted, in this transaction: forget what belongs to it. */
export const physicalNetworkDeleted = hook<[tx: Tx, physicalNetworkId: number, now: number]>()
