import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Tx } from '#ports/db.ts'

/** A VPC is being deleted, in this transaction: forget what belongs to it. */
export const vpcDeleted = hook<[tx: Tx, env: Env, vpcId: number]>()
