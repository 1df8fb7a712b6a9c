import { GiB } from '@cloud/contract'
import { asyncCommand } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import { requireOffered } from '#kernel/offered.ts'
import { driverFor } from '../../host/index.ts'
import { hostForPool } from '../pool-host.ts'
import { about, liveVolume, oneVolume, requireFreeDisks } from '../one.ts'
import { applyVolumeEvent } from '../store.ts'

interface Data {
  id: number
  sizeBytes: number
  offeringId: number | null
  shrinkOk: boolean
}

export const resizeVolume = asyncCommand('resizeVolume', {
  description: 'Makes a volume larger, or smaller when shrinkok is true.',
  params: ['id', 'size', 'diskofferingid', 'shrinkok'],
  accept(ctx, p) {
    const { tx } = ctx
    const volume = liveVolume(tx, p.id)
    const offering = p.diskofferingid === undefined ? undefined : tx.row('diskOffering', p.diskofferingid)
    const kept = volume.diskOfferingId === null ? undefined : tx.row('diskOffering', volume.diskOfferingId)
    if (!offering && kept?.sizeStrict === 1)
      throw invalid(
        `The disk offering ${kept.name} fixes the size of its volumes; choose another offering with diskofferingid.`,
      )
    if (offering) requireOffered(tx, offering, `disk offering ${offering.name}`, volume)
    if (p.size === undefined && (!offering || offering.customized))
      throw invalid('Give size in GiB, or a diskofferingid that has a size.')
    const sizeBytes = offering && !offering.customized ? offering.sizeBytes : diskBytes(tx, p.size ?? 0, true)
    reserve(ctx, volume.accountId, { primary_storage: sizeBytes - volume.sizeBytes })
    const data: Data = {
      id: p.id,
      sizeBytes,
      offeringId: offering?.id ?? null,
      shrinkOk: p.shrinkok ?? false,
    }
    return {
      data,
      serial: `volume:${p.id}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'resizing volume'),
    }
  },
  steps: [
    step<Data>('begin', env => (tx, { id, sizeBytes, shrinkOk }) => {
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
    step<Data>('resize', async ({ data, read, ...env }) => {
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
  result: (read, { id }) => oneVolume(read, id),
})
