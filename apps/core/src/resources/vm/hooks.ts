import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** A machine has got its host and addresses, in this transaction: its network needs its services there. */
export const vmPlaced = hook<[tx: Tx, env: Env, vmId: number]>()

/** An instance is gone for good, in this transaction: what was about it goes too. */
export const vmForgotten = hook<[tx: Tx, env: Env, vmId: number]>()

/** What still needs an interface, in words (`2 port forwarding rules`), or null. */
export const nicInUse = hook<[read: Read, nicId: number], string | null>()

/** The same for one address of an interface. */
export const ipInUse = hook<[read: Read, nicId: number, ip: string], string | null>()
