import { nextState, volumeTransitions, type VolumeEvent } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { volumeRemoved } from './hooks.ts'

type Told = Pick<Env, 'clock' | 'ids' | 'changes'>

export interface NewVolume {
  name: string
  type: 'ROOT' | 'DATADISK'
  accountId: number
  userId: number
  zoneId: number
  vmId?: number | null
  deviceId?: number | null
  sizeBytes: number
  diskOfferingId?: number | null
  serviceOfferingId?: number | null
  templateId?: number | null
  snapshotId?: number | null
  provisioningType?: string
  displayVolume?: boolean
}

/** A volume on paper: no pool yet, state Allocated, and the event that it was created. @returns its internal id */
export function allocateVolume(tx: Tx, env: Told, v: NewVolume): number {
  const uuid = env.ids.uuid()
  const id = tx.insert('volume', {
    uuid,
    name: v.name,
    type: v.type,
    state: 'Allocated',
    accountId: v.accountId,
    zoneId: v.zoneId,
    vmId: v.vmId ?? null,
    deviceId: v.deviceId ?? null,
    poolId: null,
    fromPoolId: null,
    diskOfferingId: v.diskOfferingId ?? null,
    serviceOfferingId: v.serviceOfferingId ?? null,
    templateId: v.templateId ?? null,
    snapshotId: v.snapshotId ?? null,
    sizeBytes: v.sizeBytes,
    provisioningType: v.provisioningType ?? 'thin',
    displayVolume: (v.displayVolume ?? true) ? 1 : 0,
    deleteProtection: 0,
    path: null,
    attached: null,
    destroyed: null,
    created: env.clock.now(),
    removed: null,
  })
  writeEvent(tx, env, {
    type: 'VOLUME.CREATE',
    state: 'Created',
    description: `created volume ${v.name}`,
    userId: v.userId,
    accountId: v.accountId,
    resourceType: 'Volume',
    resourceUuid: uuid,
  })
  env.changes.emit(tx, 'volume', uuid)
  return id
}

/** Moves a volume along its state machine. @throws CloudError INTERNAL_ERROR when its state forbids it */
export function applyVolumeEvent(
  tx: Tx,
  env: Pick<Env, 'changes'>,
  id: number,
  event: VolumeEvent,
  patch: Partial<Row<'volume'>> = {},
): void {
  const volume = tx.row('volume', id)
  const state = nextState(volumeTransitions, volume.state, event)
  if (!state)
    throw conflict(
      `The volume ${volume.name} is in state ${volume.state}; wait until it is done, or choose another.`,
    )
  tx.update('volume', id, { state, ...patch })
  env.changes.emit(tx, 'volume', volume.uuid)
}

/** Volumes of an instance that are not gone, root first. */
export function volumesOf(read: Read, vmId: number): Row<'volume'>[] {
  return read.all(
    sql<
      Row<'volume'>
    >`select * from volume where vmId = ${vmId} and removed is null order by type = 'ROOT' desc, deviceId, id`,
  )
}

/** Forgets a volume that no storage holds any more. */
export function removeVolume(tx: Tx, env: Pick<Env, 'clock' | 'changes'>, id: number): void {
  const { uuid } = tx.row('volume', id)
  tx.update('volume', id, { state: 'Expunged', removed: env.clock.now(), vmId: null, deviceId: null })
  volumeRemoved.call(tx, env, id)
  env.changes.emit(tx, 'volume', uuid)
}
