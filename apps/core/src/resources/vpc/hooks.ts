import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'
import type { PrivateInterface } from '../system-vm/index.ts'

/** A VPC is being deleted, in this transaction: forget what belongs to it. */
export const vpcDeleted = hook<[tx: Tx, env: Env, vpcId: number]>()

/** Interfaces that the router of a VPC has to networks outside of the cloud. */
export const vpcInterfaces = hook<[read: Read, vpcId: number], PrivateInterface[]>()
