import { hook } from '#kernel/hook.ts'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'

/** Usage records have been made, in this transaction. */
export const usageRecorded = hook<[tx: Tx, env: Env]>()
