import { asyncCommand } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { requireOffered } from '#kernel/offered.ts'
import { about, liveVolume, oneVolume } from '../one.ts'
import { resizing, type Resizing } from '../resizing.ts'

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
    const data: Resizing = {
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
  ...resizing,
  result: (read, { id }) => oneVolume(read, id),
})
