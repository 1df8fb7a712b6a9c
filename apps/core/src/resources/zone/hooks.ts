import type { Entity } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Tx } from '#ports/db.ts'

/** A zone's allocation state has become Enabled, in this transaction: system VMs may be made. */
export const zoneEnabled = hook<[tx: Tx, env: Env, zoneId: number]>()

/** What still is in a zone and forbids to delete it, in words (`2 pods`), or null. */
export const zoneInUse = hook<[read: Read, zoneId: number], string | null>()

/** Capacity of a zone, for listZones with `showcapacities`. */
export const zoneCapacity = hook<[read: Read, zoneId: number], NonNullable<Entity<'listZones'>['capacity']>>()
