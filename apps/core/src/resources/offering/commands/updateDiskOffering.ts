import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { offeredAnew } from '#kernel/offered.ts'
import { cacheModeOf, rateParams, ratesOf } from '../quality.ts'
import { diskOfferingView } from '../view.ts'

export const updateDiskOffering = command('updateDiskOffering', {
  description: 'Changes name, text, order, tags or state of a disk offering; its size stays.',
  params: [
    'id',
    'name',
    'displaytext',
    'sortkey',
    'displayoffering',
    'tags',
    'state',
    'domainid',
    'zoneid',
    'cachemode',
    ...rateParams,
  ],
  run({ tx }, p) {
    const offering = tx.row('diskOffering', p.id)
    if (offering.removed !== null) throw invalid('This disk offering has been deleted.')
    const state = p.state?.toLowerCase()
    if (state !== undefined && state !== 'active' && state !== 'inactive')
      throw invalid('The state is Active or Inactive.')
    tx.update('diskOffering', p.id, {
      ...(p.name && { name: p.name }),
      ...(p.displaytext && { displayText: p.displaytext }),
      ...offeredAnew(tx, p),
      rates: ratesOf(p, offering.rates),
      ...(p.cachemode !== undefined && { cacheMode: cacheModeOf(p.cachemode) }),
      ...(p.sortkey !== undefined && { sortKey: p.sortkey }),
      ...(p.displayoffering !== undefined && { display: p.displayoffering ? 1 : 0 }),
      ...(p.tags !== undefined && { tags: p.tags || null }),
      ...(state && { state: state === 'active' ? 'Active' : 'Inactive' }),
    })
    const [view] = diskOfferingView(tx, [p.id])
    if (!view) throw new Error('the disk offering is not there')
    return view
  },
  event: ({ tx }, p) => ({
    type: 'DISK.OFFERING.EDIT',
    description: `changed disk offering ${tx.row('diskOffering', p.id).name}`,
    resourceUuid: tx.row('diskOffering', p.id).uuid,
  }),
})
