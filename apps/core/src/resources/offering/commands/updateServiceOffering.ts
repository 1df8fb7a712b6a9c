import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { offeredAnew } from '#kernel/offered.ts'
import { serviceOfferingView } from '../view.ts'

export const updateServiceOffering = command('updateServiceOffering', {
  description: 'Changes name, text, order, tags or state of a service offering; its size stays.',
  params: ['id', 'name', 'displaytext', 'sortkey', 'hosttags', 'storagetags', 'state', 'domainid', 'zoneid'],
  run({ tx }, p) {
    const offering = tx.row('serviceOffering', p.id)
    if (offering.removed !== null) throw invalid('This service offering has been deleted.')
    const state = p.state?.toLowerCase()
    if (state !== undefined && state !== 'active' && state !== 'inactive')
      throw invalid('The state is Active or Inactive.')
    tx.update('serviceOffering', p.id, {
      ...(p.name && { name: p.name }),
      ...(p.displaytext && { displayText: p.displaytext }),
      ...offeredAnew(tx, p),
      ...(p.sortkey !== undefined && { sortKey: p.sortkey }),
      ...(p.hosttags !== undefined && { hostTags: p.hosttags || null }),
      ...(p.storagetags !== undefined && { storageTags: p.storagetags || null }),
      ...(state && { state: state === 'active' ? 'Active' : 'Inactive' }),
    })
    const [view] = serviceOfferingView(tx, [p.id])
    if (!view) throw new Error('the service offering is not there')
    return view
  },
  event: ({ tx }, p) => ({
    type: 'SERVICE.OFFERING.EDIT',
    description: `changed service offering ${tx.row('serviceOffering', p.id).name}`,
    resourceUuid: tx.row('serviceOffering', p.id).uuid,
  }),
})
