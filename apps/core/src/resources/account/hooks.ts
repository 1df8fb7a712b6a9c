import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { JobRun } from '#kernel/job.ts'
import type { Tx } from '#ports/db.ts'

/** An account has been made, in this transaction: give it what every account has. */
export const accountMade = hook<[tx: Tx, env: Env, accountId: number]>()

/** An account has been disabled: what runs for it stops. Repeatable. */
export const accountDisabled = hook<[job: JobRun<object>, accountId: number], Promise<void>>()
