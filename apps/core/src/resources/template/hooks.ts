import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Tx } from '#ports/db.ts'

/** A template can be used in a zone since this transaction. */
export const templateReady = hook<[tx: Tx, env: Env, templateId: number, zoneId: number]>()
