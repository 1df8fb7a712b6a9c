import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { driverFor } from '../../host/index.ts'
import { applyVolumeEvent, ownVolume, requireFreeDisks } from '../../volume/index.ts'
import { partsOf, serialOf, type Taking } from '../take.ts'
import { snapshotView } from '../view.ts'

interface Data extends Taking {
  /** this job has begun: only then may its failure end that */
  begun: boolean
}

export const revertSnapshot = asyncCommand('revertSnapshot', {
  description: 'Gives a volume what one of its snapshots holds; what was written after it is lost.',
  params: ['id'],
  accept(ctx, { id }) {
    const snapshot = living(ctx.tx, 'snapshot', id, 'snapshot')
    const volume = ownVolume(ctx, snapshot.volumeId)
    check(ctx.tx, snapshot, volume)
    reserve(ctx, volume.accountId, { primary_storage: Math.max(0, snapshot.sizeBytes - volume.sizeBytes) })
    const data: Data = { id, volumeId: volume.id, begun: false }
    return {
      data,
      serial: serialOf(volume),
      instance: { type: 'Snapshot', uuid: snapshot.uuid },
      event: {
        description: `reverting volume ${volume.name} to snapshot ${snapshot.name}`,
        accountId: snapshot.accountId,
        resourceType: 'Snapshot',
        resourceUuid: snapshot.uuid,
      },
    }
  },
  steps: [
    step<Data>('begin', env => (tx, data) => {
      check(tx, tx.row('snapshot', data.id), tx.row('volume', data.volumeId))
      applyVolumeEvent(tx, env, data.volumeId, 'RevertSnapshotRequested')
      data.begun = true
    }),
    step<Data>('revert', async ({ data, read, ...env }) => {
      const { snapshot, volume, pool, host } = read(r => partsOf(r, data))
      await driverFor(env, pool.hypervisor).revertVolume(volume.uuid, snapshot, host)
      return (tx, { volumeId }) =>
        applyVolumeEvent(tx, env, volumeId, 'OperationSucceeded', { sizeBytes: snapshot.sizeBytes })
    }),
  ],
  failed({ tx, changes }, { volumeId, begun }) {
    if (begun) applyVolumeEvent(tx, { changes }, volumeId, 'OperationFailed')
  },
  result: (read, { id }) => one(snapshotView, read, id),
})

/** @throws CloudError PARAM_ERROR while the snapshot is not whole, or somebody uses the volume */
function check(read: Read, snapshot: Row<'snapshot'>, volume: Row<'volume'>): void {
  if (snapshot.removed !== null || snapshot.state !== 'BackedUp')
    throw invalid(`The snapshot ${snapshot.name} is in state ${snapshot.state}; it must be BackedUp.`)
  if (volume.state !== 'Ready')
    throw invalid(`The volume ${volume.name} is in state ${volume.state}; it must be Ready to be reverted.`)
  if (volume.vmId === null) return
  const vm = read.row('vm', volume.vmId)
  if (vm.state !== 'Stopped')
    throw invalid(
      `The instance ${vm.name}, which uses the volume ${volume.name}, is in state ${vm.state}; stop it before its disk is reverted.`,
    )
  requireFreeDisks(read, vm)
}
