import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { offeredAnew } from '#kernel/offered.ts'
import { requireFreeVpcOfferingName, vpcOfferingStateOf } from '../offerings.ts'
import { vpcOfferingView } from '../view.ts'

export const updateVPCOffering = asyncCommand('updateVPCOffering', {
  description: 'Changes how a VPC offering is called, who may choose it, and whether new VPCs can use it.',
  params: ['id', 'name', 'displaytext', 'state', 'sortkey', 'domainid', 'zoneid'],
  accept({ tx }, p) {
    const offering = living(tx, 'vpcOffering', p.id, 'VPC offering')
    if (p.name) requireFreeVpcOfferingName(tx, p.name, offering.id)
    return {
      data: {
        id: p.id,
        patch: {
          ...(p.name && { name: p.name }),
          ...(p.displaytext && { displayText: p.displaytext }),
          ...(p.state && { state: vpcOfferingStateOf(p.state) }),
          ...(p.sortkey !== undefined && { sortKey: p.sortkey }),
          ...offeredAnew(tx, p),
        },
      },
      serial: `vpcoffering:${p.id}`,
      instance: { type: 'VpcOffering', uuid: offering.uuid },
      event: { description: `changing the VPC offering ${offering.name}` },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, patch } = job.data
        const { uuid } = living(tx, 'vpcOffering', id, 'VPC offering')
        if (patch.name) requireFreeVpcOfferingName(tx, patch.name, id)
        if (Object.keys(patch).length > 0) tx.update('vpcOffering', id, patch)
        job.changes.emit(tx, 'vpcoffering', uuid)
      },
    },
  ],
  result: (read, { id }) => one(vpcOfferingView, read, id),
})
