import { GiB } from '@cloud/contract'
import { command } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { detailsOf } from '#kernel/maps.ts'
import { offered } from '#kernel/offered.ts'
import { sizeBounds } from '../domain/size-bounds.ts'
import { cacheModeOf, rateParams, ratesOf, requireIops } from '../quality.ts'
import { insertServiceOffering } from '../store.ts'
import { serviceOfferingView } from '../view.ts'

export const createServiceOffering = command('createServiceOffering', {
  description: 'Makes a new size for instances.',
  params: [
    'name',
    'displaytext',
    'cpunumber',
    'cpuspeed',
    'memory',
    'customized',
    'mincpunumber',
    'maxcpunumber',
    'minmemory',
    'maxmemory',
    'storagetype',
    'provisioningtype',
    'tags',
    'hosttags',
    'offerha',
    'limitcpuuse',
    'dynamicscalingenabled',
    'isvolatile',
    'networkrate',
    'rootdisksize',
    'issystem',
    'systemvmtype',
    'deploymentplanner',
    'serviceofferingdetails',
    'miniops',
    'maxiops',
    'cachemode',
    'diskofferingid',
    'diskofferingstrictness',
    'domainid',
    'zoneid',
    ...rateParams,
  ],
  run(ctx, p) {
    const bounds = sizeBounds(p)
    if (p.storagetype !== undefined && p.storagetype !== 'shared' && p.storagetype !== 'local') {
      throw invalid('The parameter storagetype is shared or local.')
    }
    if (p.rootdisksize) diskBytes(ctx.tx, p.rootdisksize, false)
    requireIops(p)
    const disk =
      p.diskofferingid === undefined
        ? undefined
        : living(ctx.tx, 'diskOffering', p.diskofferingid, 'disk offering')
    const details = { ...bounds, ...detailsOf(p.serviceofferingdetails) }
    const id = insertServiceOffering(ctx.tx, ctx, {
      name: p.name,
      displayText: p.displaytext ?? p.name,
      cpuCores: p.cpunumber ?? null,
      cpuMhz: p.cpuspeed ?? null,
      memoryMiB: p.memory ?? null,
      storageType: disk?.storageType ?? (p.storagetype === 'local' ? 'local' : 'shared'),
      provisioningType: disk?.provisioningType ?? p.provisioningtype ?? 'thin',
      storageTags: disk ? disk.tags : (p.tags ?? null),
      hostTags: p.hosttags ?? null,
      offerHa: p.offerha ?? false,
      limitCpuUse: p.limitcpuuse ?? false,
      dynamicScaling: p.dynamicscalingenabled ?? true,
      isVolatile: p.isvolatile ?? false,
      networkRate: p.networkrate ?? null,
      rootDiskGiB: p.rootdisksize ?? (disk ? disk.sizeBytes / GiB : null),
      systemVmType: p.issystem ? (p.systemvmtype ?? 'domainrouter') : null,
      deploymentPlanner: p.deploymentplanner ?? null,
      details: Object.keys(details).length > 0 ? details : null,
      diskOfferingId: disk?.id,
      diskStrict: p.diskofferingstrictness ?? false,
      minIops: p.miniops ?? null,
      maxIops: p.maxiops ?? null,
      rates: ratesOf(p),
      cacheMode: cacheModeOf(p.cachemode),
      ...offered(p),
    })
    const [view] = serviceOfferingView(ctx.tx, [id])
    if (!view) throw new Error('a new service offering is not there')
    return { ...view, gpudisplay: false }
  },
  event: (_ctx, p, answer) => ({
    type: 'SERVICE.OFFERING.CREATE',
    description: `created service offering ${p.name}`,
    resourceType: 'ServiceOffering',
    ...('id' in answer && { resourceUuid: answer.id }),
  }),
})
