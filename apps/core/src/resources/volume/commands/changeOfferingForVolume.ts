import { asyncCommand } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { living } from '#kernel/living.ts'
import { requireOffered } from '#kernel/offered.ts'
import { tagsOf } from '../../placement/index.ts'
import { about, liveVolume, oneVolume } from '../one.ts'
import { resizing, type Resizing } from '../resizing.ts'

export const changeOfferingForVolume = asyncCommand('changeOfferingForVolume', {
  description: 'Gives a volume another disk offering, with its size, where the primary storage suits it.',
  params: ['id', 'diskofferingid', 'size', 'shrinkok', 'automigrate'],
  accept(ctx, p) {
    const { tx } = ctx
    const volume = liveVolume(tx, p.id)
    const offering = living(tx, 'diskOffering', p.diskofferingid, 'disk offering')
    requireOffered(tx, offering, `disk offering ${offering.name}`, volume)
    if (volume.type === 'ROOT')
      throw invalid(`The volume ${volume.name} is a root disk: change the service offering of its instance.`)
    const pool = volume.poolId === null ? undefined : tx.row('storagePool', volume.poolId)
    const missing = tagsOf(offering.tags).filter(tag => pool && !tagsOf(pool.tags).includes(tag))
    if (missing.length > 0)
      throw invalid(
        `The primary storage ${pool?.name} lacks the tag ${missing.join(', ')}; move the volume with migrateVolume and newdiskofferingid instead.`,
      )
    const wanted = p.size === undefined ? volume.sizeBytes : diskBytes(tx, p.size, true)
    const sizeBytes = offering.customized ? wanted : offering.sizeBytes
    reserve(ctx, volume.accountId, { primary_storage: Math.max(0, sizeBytes - volume.sizeBytes) })
    const data: Resizing = { id: p.id, sizeBytes, offeringId: offering.id, shrinkOk: p.shrinkok ?? false }
    return {
      data,
      serial: volume.vmId === null ? `volume:${volume.id}` : `vm:${volume.vmId}`,
      instance: { type: 'Volume', uuid: volume.uuid },
      event: about(volume, 'changing the disk offering of volume'),
    }
  },
  ...resizing,
  result: (read, { id }) => oneVolume(read, id),
})
