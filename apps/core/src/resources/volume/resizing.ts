import { GiB } from '@cloud/contract'
import type { AsyncDefinition } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { driverFor } from '../host/index.ts'
import { liveVolume, requireFreeDisks } from './one.ts'
import { hostForPool } from './pool-host.ts'
import { applyVolumeEvent } from './store.ts'

export interface Resizing {
  id: number
  sizeBytes: number
  offeringId: number | null
  shrinkOk: boolean
}

/** The job of giving a volume another size, and another offering with it. */
export const resizing: Pick<AsyncDefinition<'resizeVolume', never, Resizing>, 'steps' | 'failed'> = {
  steps: [
    step<Resizing>('begin', env => (tx, { id, sizeBytes, shrinkOk }) => {
      const volume = liveVolume(tx, id)
      if (volume.vmId !== null) requireFreeDisks(tx, tx.row('vm', volume.vmId))
      if (sizeBytes < volume.sizeBytes && !shrinkOk) {
        throw new CloudError(
          'UNSUPPORTED_ACTION_ERROR',
          `The volume ${volume.name} would shrink from ${volume.sizeBytes / GiB} to ${sizeBytes / GiB} GiB, and what is beyond is lost: repeat with shrinkok=true if that is meant.`,
        )
      }
      applyVolumeEvent(tx, env, id, 'ResizeRequested')
    }),
    step<Resizing>('resize', async ({ data, read, ...env }) => {
      const { volume, pool, host } = read(r => {
        const row = r.row('volume', data.id)
        const place = row.poolId === null ? undefined : r.row('storagePool', row.poolId)
        return { volume: row, pool: place, host: place && hostForPool(r, place.id) }
      })
      if (pool && host) await driverFor(env, pool.hypervisor).resizeVolume(volume.uuid, data.sizeBytes, host)
      return (tx, { id, sizeBytes, offeringId }) => {
        const patch = { sizeBytes, ...(offeringId !== null && { diskOfferingId: offeringId }) }
        if (tx.row('volume', id).state === 'Resizing')
          applyVolumeEvent(tx, env, id, 'OperationSucceeded', patch)
        else {
          tx.update('volume', id, patch)
          env.changes.emit(tx, 'volume', volume.uuid)
        }
      }
    }),
  ],
  failed({ tx, changes }, { id }) {
    if (tx.row('volume', id).state === 'Resizing') applyVolumeEvent(tx, { changes }, id, 'OperationFailed')
  },
}
