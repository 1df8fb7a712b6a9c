import type { Ctx, Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step, type Step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { driverFor } from '../host/index.ts'
import { applyVolumeEvent, hostForPool } from '../volume/index.ts'
import { applySnapshotEvent } from './states.ts'

export interface Taking {
  id: number
  volumeId: number
}

interface NewSnapshot {
  name?: string | undefined
  /** MANUAL, HOURLY, … */
  type: string
  policyId?: number
}

/** A snapshot on paper, counted against the limits from now on.
 *  @throws CloudError PARAM_ERROR when the volume is not Ready, RESOURCE_ALLOCATION_ERROR for a limit */
export function allocateSnapshot(
  ctx: Pick<Ctx, 'tx' | 'registry' | 'ids' | 'clock'>,
  volume: Row<'volume'>,
  s: NewSnapshot,
): Row<'snapshot'> {
  const { tx, ids, clock } = ctx
  const vm = volume.vmId === null ? undefined : tx.row('vm', volume.vmId)
  if (volume.state !== 'Ready') {
    throw invalid(
      `The volume ${volume.name} is in state ${volume.state}; a snapshot needs it Ready: attach it once.`,
    )
  }
  reserve(ctx, volume.accountId, { snapshot: 1, secondary_storage: volume.sizeBytes })
  const stamp = new Date(clock.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const id = tx.insert('snapshot', {
    uuid: ids.uuid(),
    name: s.name ?? `${vm?.name ?? volume.name}_${volume.name}_${stamp}`,
    volumeId: volume.id,
    accountId: volume.accountId,
    zoneId: volume.zoneId,
    type: s.type,
    policyId: s.policyId ?? null,
    state: 'Allocated',
    sizeBytes: volume.sizeBytes,
    physicalBytes: 0,
    osTypeId: vm?.osTypeId ?? null,
    created: clock.now(),
    removed: null,
  })
  return tx.row('snapshot', id)
}

/** Jobs on a volume and on its instance wait for each other. */
export const serialOf = (volume: Row<'volume'>) =>
  volume.vmId === null ? `volume:${volume.id}` : `vm:${volume.vmId}`

/** What a driver is told of a snapshot and its volume, with the host that does the work. */
export function partsOf(read: Read, { id, volumeId }: Taking) {
  const volume = read.row('volume', volumeId)
  const pool = read.row('storagePool', volume.poolId ?? 0)
  return { snapshot: read.row('snapshot', id), volume, pool, host: hostForPool(read, pool.id) }
}

/** From paper to secondary storage: Allocated → BackedUp. */
export const takeSteps: Step<Taking>[] = [
  step('begin', env => (tx, { id, volumeId }) => {
    applyVolumeEvent(tx, env, volumeId, 'SnapshotRequested')
    applySnapshotEvent(tx, env, id, 'CreateRequested')
  }),
  step('take', async ({ data, read, ...env }) => {
    const { snapshot, volume, pool, host } = read(r => partsOf(r, data))
    const facts = await driverFor(env, pool.hypervisor).createSnapshot(snapshot.uuid, volume.uuid, host)
    return (tx, { id, volumeId }) => {
      applyVolumeEvent(tx, env, volumeId, 'OperationSucceeded')
      applySnapshotEvent(tx, env, id, 'OperationSucceeded', { physicalBytes: facts.physicalBytes })
      applySnapshotEvent(tx, env, id, 'BackupToSecondary')
    }
  }),
  step(
    'back up',
    env =>
      (tx, { id }) =>
        applySnapshotEvent(tx, env, id, 'OperationSucceeded'),
  ),
]

/** The volume goes on; the snapshot stays as Error until somebody deletes it. */
export function takeFailed(tx: Tx, env: Pick<Env, 'changes'>, { id, volumeId }: Taking): void {
  if (tx.row('volume', volumeId).state === 'Snapshotting')
    applyVolumeEvent(tx, env, volumeId, 'OperationFailed')
  applySnapshotEvent(tx, env, id, 'OperationFailed')
}
