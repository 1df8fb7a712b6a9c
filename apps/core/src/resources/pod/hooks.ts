import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** What still is in a pod and forbids to delete it, in words (`1 cluster`), or null. */
export const podInUse = hook<[read: Read, podId: number], string | null>()

/** A pod is being deleted, in this transaction: forget what belongs to it. */
export const podDeleted = hook<[tx: Tx, env: Env, podId: number]>()
