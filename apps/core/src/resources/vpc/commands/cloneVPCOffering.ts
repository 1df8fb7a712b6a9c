import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { offered } from '#kernel/offered.ts'
import type { VpcServices } from '../domain/default-offerings.ts'
import { vpcServices } from '../domain/vpc-services.ts'
import { aboutNewOffering, enableNewOffering, insertVpcOffering } from '../offerings.ts'
import { vpcOfferingView } from '../view.ts'

export const cloneVPCOffering = asyncCommand('cloneVPCOffering', {
  description: 'Makes a VPC offering from another one, with other services if they are named.',
  params: [
    'name',
    'displaytext',
    'sourceofferingid',
    'supportedservices',
    'addservices',
    'dropservices',
    'serviceproviderlist',
    'enable',
    'domainid',
    'zoneid',
  ],
  accept(ctx, p) {
    const { tx } = ctx
    const source = living(tx, 'vpcOffering', p.sourceofferingid, 'VPC offering')
    if (source.traits !== '{}')
      throw invalid(`The VPC offering ${source.name} is not for routers of this cloud; clone another one.`)
    const had = JSON.parse(source.services) as VpcServices
    const dropped = new Set((p.dropservices ?? []).map(name => name.toLowerCase()))
    const names = [...(p.supportedservices ?? Object.keys(had)), ...(p.addservices ?? [])]
    const kept = names.filter(name => !dropped.has(name.toLowerCase()))
    const given = p.serviceproviderlist ?? []
    const told = new Set(given.map(({ service = '' }) => service.toLowerCase()))
    const providers = Object.entries(had).flatMap(([service, by]) =>
      kept.some(name => name.toLowerCase() === service.toLowerCase()) && !told.has(service.toLowerCase())
        ? by.map(provider => ({ service, provider }))
        : [],
    )
    const wanted = vpcServices(kept, [...providers, ...given])
    if (!wanted.ok) throw invalid(wanted.why)
    const own = offered(p)
    const id = insertVpcOffering(ctx, {
      name: p.name,
      displayText: p.displaytext || source.displayText,
      services: wanted.services,
      redundant: source.redundant === 1,
      domainIds: p.domainid === undefined ? source.domainIds : own.domainIds,
      zoneIds: p.zoneid === undefined ? source.zoneIds : own.zoneIds,
    })
    return aboutNewOffering(ctx, id, p.enable ?? false)
  },
  steps: enableNewOffering,
  failed: ({ tx, clock }, { id }) => tx.update('vpcOffering', id, { removed: clock.now() }),
  result: (read, { id }) => one(vpcOfferingView, read, id),
})
