import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Tx } from '#ports/db.ts'

/** A setting has got another value somewhere, in this transaction: who keeps a copy takes the new one. */
export const settingChanged = hook<[tx: Tx, env: Env, name: string]>()
