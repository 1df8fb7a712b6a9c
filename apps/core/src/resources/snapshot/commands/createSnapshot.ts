import { asyncCommand } from '#kernel/command.ts'
import { ownVolume } from '../../volume/index.ts'
import { allocateSnapshot, serialOf, takeFailed, takeSteps } from '../take.ts'
import { snapshotView } from '../view.ts'

export const createSnapshot = asyncCommand('createSnapshot', {
  description: 'Keeps the present content of a volume on secondary storage.',
  params: ['volumeid', 'name', 'quiescevm', 'asyncbackup', 'account', 'domainid'],
  accept(ctx, p) {
    const volume = ownVolume(ctx, p.volumeid)
    const { id, uuid } = allocateSnapshot(ctx, volume, { name: p.name, type: 'MANUAL' })
    return {
      data: { id, volumeId: volume.id },
      serial: serialOf(volume),
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
  steps: takeSteps,
  failed: ({ tx, changes }, data) => takeFailed(tx, { changes }, data),
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
