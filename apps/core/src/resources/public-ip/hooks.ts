import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** Says whether rules (forwarding, firewall, load balancing) hang on a public address. */
export const publicIpHasRules = hook<[read: Read, publicIpId: number], boolean>()

/** A public address is being released, in this transaction: revoke what hangs on it. */
export const publicIpReleased = hook<[tx: Tx, publicIpId: number, env: Env]>()
