import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { offered } from '#kernel/offered.ts'
import { vpcServices } from '../domain/vpc-services.ts'
import { requireFreeVpcOfferingName } from '../offerings.ts'
import { vpcOfferingView } from '../view.ts'

export const createVPCOffering = asyncCommand('createVPCOffering', {
  description: 'Makes a kind of VPC that tenants can choose; it is disabled unless enable is true.',
  params: ['name', 'displaytext', 'supportedservices', 'serviceproviderlist', 'enable', 'domainid', 'zoneid'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    requireFreeVpcOfferingName(tx, p.name)
    const wanted = vpcServices(p.supportedservices ?? [], p.serviceproviderlist ?? [])
    if (!wanted.ok) throw invalid(wanted.why)
    const uuid = ids.uuid()
    const id = tx.insert('vpcOffering', {
      uuid,
      name: p.name,
      displayText: p.displaytext || p.name,
      state: 'Disabled',
      isDefault: 0,
      redundant: 0,
      services: JSON.stringify(wanted.services),
      traits: '{}',
      ...offered(p),
      sortKey: 0,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'vpcoffering', uuid)
    return {
      data: { id, enable: p.enable ?? false },
      id: uuid,
      instance: { type: 'VpcOffering', uuid },
      event: { description: `making the VPC offering ${p.name}` },
    }
  },
  steps: [
    {
      name: 'enable',
      run: job => tx => {
        const { id, enable } = job.data
        if (enable) tx.update('vpcOffering', id, { state: 'Enabled' })
        job.changes.emit(tx, 'vpcoffering', tx.row('vpcOffering', id).uuid)
      },
    },
  ],
  failed: ({ tx, clock }, { id }) => tx.update('vpcOffering', id, { removed: clock.now() }),
  result: (read, { id }) => one(vpcOfferingView, read, id),
})
