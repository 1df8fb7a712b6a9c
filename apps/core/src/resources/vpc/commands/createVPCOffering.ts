import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { offered } from '#kernel/offered.ts'
import { vpcServices, wantsTwoRouters } from '../domain/vpc-services.ts'
import { aboutNewOffering, enableNewOffering, insertVpcOffering } from '../offerings.ts'
import { vpcOfferingView } from '../view.ts'

export const createVPCOffering = asyncCommand('createVPCOffering', {
  description: 'Makes a kind of VPC that tenants can choose; it is disabled unless enable is true.',
  params: [
    'name',
    'displaytext',
    'supportedservices',
    'serviceproviderlist',
    'servicecapabilitylist',
    'enable',
    'domainid',
    'zoneid',
  ],
  accept(ctx, p) {
    const wanted = vpcServices(p.supportedservices ?? [], p.serviceproviderlist ?? [])
    if (!wanted.ok) throw invalid(wanted.why)
    const redundant = wantsTwoRouters(p.servicecapabilitylist ?? [])
    if (!redundant.ok) throw invalid(redundant.why)
    const id = insertVpcOffering(ctx, {
      name: p.name,
      displayText: p.displaytext || p.name,
      services: wanted.services,
      redundant: redundant.two,
      ...offered(p),
    })
    return aboutNewOffering(ctx, id, p.enable ?? false)
  },
  steps: enableNewOffering,
  failed: ({ tx, clock }, { id }) => tx.update('vpcOffering', id, { removed: clock.now() }),
  result: (read, { id }) => one(vpcOfferingView, read, id),
})
