import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { detailsOf } from '#kernel/maps.ts'
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
    'isvolatile',
    'networkrate',
    'rootdisksize',
    'issystem',
    'systemvmtype',
    'deploymentplanner',
    'serviceofferingdetails',
  ],
  run(ctx, p) {
    const fixed = [p.cpunumber, p.cpuspeed, p.memory]
    const custom = fixed.every(value => value === undefined)
    if (p.customized === false && custom)
      throw invalid('Give cpunumber, cpuspeed and memory, or customized=true.')
    if (!custom) {
      const names = ['cpunumber', 'cpuspeed', 'memory'] as const
      for (const [i, value] of fixed.entries()) {
        if (value === undefined || value < 1)
          throw invalid(`The service offering ${p.name} needs ${names[i]}, at least 1.`)
      }
    }
    if (p.storagetype !== undefined && p.storagetype !== 'shared' && p.storagetype !== 'local') {
      throw invalid('The parameter storagetype is shared or local.')
    }
    const bounds = Object.entries({
      mincpunumber: p.mincpunumber,
      maxcpunumber: p.maxcpunumber,
      minmemory: p.minmemory,
      maxmemory: p.maxmemory,
    }).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]))
    const details = { ...Object.fromEntries(bounds), ...detailsOf(p.serviceofferingdetails) }
    const id = insertServiceOffering(ctx.tx, ctx, {
      name: p.name,
      displayText: p.displaytext ?? p.name,
      cpuCores: p.cpunumber ?? null,
      cpuMhz: p.cpuspeed ?? null,
      memoryMiB: p.memory ?? null,
      storageType: p.storagetype === 'local' ? 'local' : 'shared',
      provisioningType: p.provisioningtype ?? 'thin',
      storageTags: p.tags ?? null,
      hostTags: p.hosttags ?? null,
      offerHa: p.offerha ?? false,
      limitCpuUse: p.limitcpuuse ?? false,
      isVolatile: p.isvolatile ?? false,
      networkRate: p.networkrate ?? null,
      rootDiskGiB: p.rootdisksize ?? null,
      systemVmType: p.issystem ? (p.systemvmtype ?? 'domainrouter') : null,
      deploymentPlanner: p.deploymentplanner ?? null,
      details: Object.keys(details).length > 0 ? details : null,
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
