import { nextState, snapshotTransitions, type SnapshotEvent } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { asyncCommand } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import type { Row, Tx } from '#ports/db.ts'
import { driverFor } from '../../host/index.ts'
import { applyVolumeEvent, hostForPool, ownVolume } from '../../volume/index.ts'
import { snapshotView } from '../view.ts'

interface Data {
  id: number
  volumeId: number
}

export const createSnapshot = asyncCommand('createSnapshot', {
  description: 'Keeps the present content of a volume on secondary storage.',
  params: ['volumeid', 'name', 'quiescevm', 'asyncbackup', 'account', 'domainid'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const volume = ownVolume(ctx, p.volumeid)
    const vm = volume.vmId === null ? undefined : tx.row('vm', volume.vmId)
    if (volume.state !== 'Ready') {
      throw invalid(
        `The volume ${volume.name} is in state ${volume.state}; a snapshot needs it Ready: attach it once.`,
      )
    }
    reserve(ctx, volume.accountId, { snapshot: 1, secondary_storage: volume.sizeBytes })
    const uuid = ids.uuid()
    const id = tx.insert('snapshot', {
      uuid,
      name:
        p.name ??
        `${vm?.name ?? volume.name}_${volume.name}_${new Date(clock.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14)}`,
      volumeId: volume.id,
      accountId: volume.accountId,
      zoneId: volume.zoneId,
      type: 'MANUAL',
      state: 'Allocated',
      sizeBytes: volume.sizeBytes,
      physicalBytes: 0,
      osTypeId: vm?.osTypeId ?? null,
      created: clock.now(),
      removed: null,
    })
    return {
      data: { id, volumeId: volume.id },
      serial: vm ? `vm:${vm.id}` : `volume:${volume.id}`,
      id: uuid,
      instance: { type: 'Snapshot', uuid },
      event: {
        description: `creating snapshot of volume ${volume.name}`,
        accountId: volume.accountId,
        resourceType: 'Snapshot',
        resourceUuid: uuid,
      },
    }
  },
  steps: [
    step<Data>('begin', env => (tx, { id, volumeId }) => {
      applyVolumeEvent(tx, env, volumeId, 'SnapshotRequested')
      applySnapshotEvent(tx, env, id, 'CreateRequested')
    }),
    step<Data>('take', async ({ data, read, ...env }) => {
      const { snapshot, volume, pool, host } = read(r => {
        const row = r.row('volume', data.volumeId)
        const place = r.row('storagePool', row.poolId ?? 0)
        return {
          snapshot: r.row('snapshot', data.id),
          volume: row,
          pool: place,
          host: hostForPool(r, place.id),
        }
      })
      const facts = await driverFor(env, pool.hypervisor).createSnapshot(snapshot.uuid, volume.uuid, host)
      return (tx, { id, volumeId }) => {
        applyVolumeEvent(tx, env, volumeId, 'OperationSucceeded')
        applySnapshotEvent(tx, env, id, 'OperationSucceeded', { physicalBytes: facts.physicalBytes })
        applySnapshotEvent(tx, env, id, 'BackupToSecondary')
      }
    }),
    step<Data>(
      'back up',
      env =>
        (tx, { id }) =>
          applySnapshotEvent(tx, env, id, 'OperationSucceeded'),
    ),
  ],
  failed({ tx, changes }, { id, volumeId }) {
    if (tx.row('volume', volumeId).state === 'Snapshotting') {
      applyVolumeEvent(tx, { changes }, volumeId, 'OperationFailed')
    }
    applySnapshotEvent(tx, { changes }, id, 'OperationFailed')
  },
  result(read, { id }) {
    const [view] = snapshotView(read, [id])
    if (!view) throw new Error('a new snapshot is not there')
    const osTypeId = read.row('snapshot', id).osTypeId
    return {
      ...view,
      snapshottype: 'MANUAL',
      ...(osTypeId !== null && { osdisplayname: read.row('osType', osTypeId).name }),
    }
  },
})

/** @throws CloudError INTERNAL_ERROR when the snapshot's state forbids it */
export function applySnapshotEvent(
  tx: Tx,
  { changes }: Pick<Env, 'changes'>,
  id: number,
  event: SnapshotEvent,
  patch: Partial<Row<'snapshot'>> = {},
): void {
  const snapshot = tx.row('snapshot', id)
  const state = nextState(snapshotTransitions, snapshot.state, event)
  if (!state)
    throw conflict(`The snapshot ${snapshot.name} is in state ${snapshot.state}, which does not allow this.`)
  tx.update('snapshot', id, { state, ...patch })
  changes.emit(tx, 'snapshot', snapshot.uuid)
}
