import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** A volume is forgotten, in this transaction: what was about it goes too. */
export const volumeRemoved = hook<[tx: Tx, env: Pick<Env, 'clock' | 'changes'>, volumeId: number]>()

/** Why the disks of an instance must stay as they are, in words (`it has 2 snapshots`), or null. */
export const disksHeld = hook<[read: Read, vmId: number], string | null>()
