import { command } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { invalid } from '#kernel/errors.ts'
import { offered } from '#kernel/offered.ts'
import { cacheModeOf, rateParams, ratesOf, requireIops } from '../quality.ts'
import { insertDiskOffering } from '../store.ts'
import { diskOfferingView } from '../view.ts'

export const createDiskOffering = command('createDiskOffering', {
  description: 'Makes a new size for data disks.',
  params: [
    'name',
    'displaytext',
    'disksize',
    'customized',
    'storagetype',
    'provisioningtype',
    'tags',
    'displayoffering',
    'miniops',
    'maxiops',
    'cachemode',
    'disksizestrictness',
    'domainid',
    'zoneid',
    ...rateParams,
  ],
  run(ctx, p) {
    const customized = p.customized ?? false
    if (customized && p.disksize !== undefined)
      throw invalid('A custom disk offering has no disksize: it is chosen with the volume.')
    if (!customized && (p.disksize === undefined || p.disksize < 1)) {
      throw invalid('Give disksize in GiB, at least 1, or customized=true.')
    }
    if (p.disksize !== undefined) diskBytes(ctx.tx, p.disksize, false)
    requireIops(p)
    const id = insertDiskOffering(ctx.tx, ctx, {
      name: p.name,
      displayText: p.displaytext ?? p.name,
      sizeGiB: p.disksize ?? 0,
      customized,
      storageType: p.storagetype === 'local' ? 'local' : 'shared',
      provisioningType: p.provisioningtype ?? 'thin',
      tags: p.tags ?? null,
      display: p.displayoffering ?? true,
      minIops: p.miniops ?? null,
      maxIops: p.maxiops ?? null,
      rates: ratesOf(p),
      cacheMode: cacheModeOf(p.cachemode),
      sizeStrict: p.disksizestrictness ?? false,
      ...offered(p),
    })
    const [view] = diskOfferingView(ctx.tx, [id])
    if (!view) throw new Error('a new disk offering is not there')
    return view
  },
  event: (_ctx, p, answer) => ({
    type: 'DISK.OFFERING.CREATE',
    description: `created disk offering ${p.name}`,
    ...('id' in answer && { resourceUuid: answer.id }),
  }),
})
