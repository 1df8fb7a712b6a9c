import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { detailsOf } from '#kernel/maps.ts'
import { offered } from '#kernel/offered.ts'
import { chosenCapabilities, isRedundant } from '../domain/offered-capabilities.ts'
import { offeredServices } from '../domain/offered-services.ts'
import {
  availabilityOf,
  connectionsOf,
  guestTypeOf,
  networkRateMbps,
  requireFreeOfferingName,
  routerOffering,
  tagOf,
} from '../offerings.ts'
import { networkOfferingView } from '../view.ts'

export const createNetworkOffering = command('createNetworkOffering', {
  description: 'Makes a kind of network that tenants can choose; it is disabled unless enable is true.',
  params: [
    'name',
    'displaytext',
    'guestiptype',
    'traffictype',
    'supportedservices',
    'serviceproviderlist',
    'availability',
    'specifyvlan',
    'specifyipranges',
    'conservemode',
    'ispersistent',
    'egressdefaultpolicy',
    'forvpc',
    'networkrate',
    'enable',
    'tags',
    'domainid',
    'zoneid',
    'servicecapabilitylist',
    'maxconnections',
    'details',
    'serviceofferingid',
  ],
  run(ctx, p) {
    const { tx, ids, clock } = ctx
    if (p.traffictype.toLowerCase() !== 'guest')
      throw invalid(`Network offerings are for Guest traffic, not for ${p.traffictype}.`)
    const guestType = guestTypeOf(p.guestiptype)
    requireFreeOfferingName(tx, p.name)
    if (guestType === 'Shared' && p.specifyvlan !== true)
      throw invalid('A Shared network is on a VLAN that its maker chooses: give specifyvlan=true.')
    if (p.forvpc && guestType !== 'Isolated') throw invalid('Tiers of a VPC are Isolated networks.')
    if (p.networkrate !== undefined && p.networkrate < 0)
      throw invalid('The networkrate is in Mb/s, 0 or more; leave it out for the usual one.')
    const services = offeredServices({
      guestType,
      forVpc: p.forvpc ?? false,
      services: p.supportedservices ?? [],
      serviceProviders: p.serviceproviderlist ?? [],
    })
    if (!services.ok) throw invalid(services.why)
    const capabilities = chosenCapabilities(services.services, p.servicecapabilitylist ?? [])
    if (!capabilities.ok) throw invalid(capabilities.why)
    if (isRedundant(capabilities.chosen) && services.services['SourceNat'] !== 'VirtualRouter')
      throw invalid(
        'Redundant routers are of the provider VirtualRouter; a VPC has them by its own offering.',
      )
    const details = detailsOf(p.details)
    const id = tx.insert('networkOffering', {
      uuid: ids.uuid(),
      name: p.name,
      displayText: p.displaytext || p.name,
      guestType,
      state: p.enable ? 'Enabled' : 'Disabled',
      availability: availabilityOf(p.availability || 'Optional'),
      isDefault: 0,
      specifyVlan: p.specifyvlan ? 1 : 0,
      specifyIpRanges: p.specifyipranges ? 1 : 0,
      conserveMode: p.conservemode === false ? 0 : 1,
      isPersistent: p.ispersistent ? 1 : 0,
      egressDefaultPolicy: p.egressdefaultpolicy ? 1 : 0,
      forVpc: p.forvpc ? 1 : 0,
      networkRate: p.networkrate ?? networkRateMbps,
      services: JSON.stringify(services.services),
      traits: JSON.stringify(Object.keys(details).length > 0 ? { details } : {}),
      capabilities: JSON.stringify(capabilities.chosen),
      tags: tagOf(p.tags),
      maxConnections:
        p.maxconnections === undefined ? null : connectionsOf(p.maxconnections, services.services),
      ...offered(p),
      routerOfferingId: routerOffering(tx, p.serviceofferingid, services.services),
      sortKey: 0,
      created: clock.now(),
      removed: null,
    })
    return one(networkOfferingView, tx, id)
  },
  event: (_ctx, p, offering) => ({
    type: 'NETWORK.OFFERING.CREATE',
    description: `Made network offering ${p.name}`,
    resourceType: 'NetworkOffering',
    ...('id' in offering && { resourceUuid: offering.id }),
  }),
})
