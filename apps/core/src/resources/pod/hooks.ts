import type { Entity } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** What still is in a pod and forbids to delete it, in words (`1 cluster`), or null. */
export const podInUse = hook<[read: Read, podId: number], string | null>()

/** A pod is being deleted, in this transaction: forget what belongs to it. */
export const podDeleted = hook<[tx: Tx, env: Env, podId: number]>()

/** Capacity of a pod, for listPods with `showcapacities`. */
export const podCapacity = hook<[read: Read, podId: number], NonNullable<Entity<'listPods'>['capacity']>>()

/** Addresses that a zone uses elsewhere (guests), which a pod must not reserve, with the words for the refusal. */
export const takenRanges = hook<
  [read: Read, zoneId: number],
  { startIp: string; endIp: string; what: string }[]
>()
