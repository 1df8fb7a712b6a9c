import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** A host can take VMs since this transaction: it was added, has come back, or left maintenance. */
export const hostReady = hook<[tx: Tx, env: Env, hostId: number]>()

/** A host answers: higher slices compare what runs there with what should. */
export const hostAnswered = hook<[env: Env, hostId: number], Promise<void>>()

/** A host has been silent for so long that it counts as down: what ran there runs no more, as far as anybody knows.
 *  Told again with every look that goes unanswered. */
export const hostDown = hook<[tx: Tx, env: Env, hostId: number]>()

/** A host is being removed, in this transaction: what ran there runs no more. */
export const hostRemoved = hook<[tx: Tx, env: Env, hostId: number]>()

/** What still runs on a host, in words (`2 instances`), or null. */
export const hostInUse = hook<[read: Read, hostId: number], string | null>()

/** A host is to be empty: its VMs move away, or stop when they may.
 *  Repeatable. @returns why some must stay, empty when none does */
export const evacuateHost = hook<[env: Env, hostId: number], Promise<string[]>>()
