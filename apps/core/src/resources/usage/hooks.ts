import { hook } from '#kernel/hook.ts'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'

/** Usage records have been made, in this transaction; `sinceId` is the id before the first of them. */
export const usageRecorded = hook<[tx: Tx, env: Env, sinceId: number]>()
