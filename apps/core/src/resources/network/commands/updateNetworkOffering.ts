import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { offeredAnew } from '#kernel/offered.ts'
import type { Services } from '../domain/default-offerings.ts'
import {
  availabilityOf,
  connectionsOf,
  offeringStateOf,
  tagOf,
  requireFreeOfferingName,
} from '../offerings.ts'
import { networkOfferingView } from '../view.ts'

export const updateNetworkOffering = command('updateNetworkOffering', {
  description: 'Changes how a network offering is called, and which new networks can use it.',
  params: [
    'id',
    'name',
    'displaytext',
    'state',
    'availability',
    'sortkey',
    'tags',
    'maxconnections',
    'domainid',
    'zoneid',
  ],
  run({ tx }, p) {
    if (p.id === undefined) throw invalid('Name the network offering by id.')
    const offering = living(tx, 'networkOffering', p.id, 'network offering')
    if (p.name) requireFreeOfferingName(tx, p.name, offering.id)
    tx.update('networkOffering', offering.id, {
      name: p.name || offering.name,
      displayText: p.displaytext || offering.displayText,
      state: p.state ? offeringStateOf(p.state) : offering.state,
      availability: p.availability ? availabilityOf(p.availability) : offering.availability,
      ...(p.tags !== undefined && { tags: tagOf(p.tags) }),
      ...(p.maxconnections !== undefined && {
        maxConnections: connectionsOf(p.maxconnections, JSON.parse(offering.services) as Services),
      }),
      ...offeredAnew(tx, p),
      sortKey: p.sortkey ?? offering.sortKey,
    })
    return one(networkOfferingView, tx, offering.id)
  },
  event: (_ctx, _p, offering) =>
    'id' in offering
      ? {
          type: 'NETWORK.OFFERING.EDIT',
          description: `Changed network offering ${offering.name ?? offering.id}`,
          resourceType: 'NetworkOffering',
          resourceUuid: offering.id,
        }
      : null,
})
