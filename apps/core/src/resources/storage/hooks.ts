import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** Primary storage can take volumes since this transaction: it was added, enabled, or left maintenance. */
export const poolReady = hook<[tx: Tx, env: Env, poolId: number]>()

/** A zone has got secondary storage, in this transaction: its images can be brought. */
export const imageStoreAdded = hook<[tx: Tx, env: Env, imageStoreId: number]>()

/** What still is in an image store and forbids to delete it, in words (`3 snapshots`), or null. */
export const imageStoreInUse = hook<[read: Read, imageStoreId: number], string | null>()

/** An image store is being deleted, in this transaction: forget what was in it. */
export const imageStoreRemoved = hook<[tx: Tx, env: Env, imageStoreId: number]>()

/** A pool is to be quiet: VMs with volumes on it stop. Repeatable. @returns why some go on, empty when none does */
export const quietPool = hook<[env: Env, poolId: number], Promise<string[]>>()
