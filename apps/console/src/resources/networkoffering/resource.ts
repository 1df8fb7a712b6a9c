import { IconTopologyStar3 } from '@tabler/icons-react'
import { allocationStates, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

export const networkoffering = resource('networkoffering', {
  list: 'listNetworkOfferings',
  path: 'network-offerings',
  section: 'settings',
  icon: IconTopologyStar3,
  columns: ['name', 'state', 'guestiptype', 'traffictype', 'availability', 'service', 'isdefault'],
  moreColumns: ['displaytext', 'networkrate', 'specifyvlan', 'forvpc', 'created', 'id'],
  states: { state: allocationStates },
  filters: { state: ['Enabled', 'Disabled'], guestiptype: ['Shared', 'Isolated', 'L2'], zoneid: 'pick' },
  groups: {
    general: ['name', 'displaytext', 'state', 'availability', 'isdefault', 'created'],
    network: [
      'guestiptype',
      'traffictype',
      'service',
      'specifyvlan',
      'networkrate',
      'conservemode',
      'forvpc',
    ],
    sharing: ['domain', 'zone', 'tags'],
  },
  related: { listNetworks: 'networkofferingid' },
  refs: { networkofferingname: 'networkofferingid' },
  events: 'NetworkOffering',
  actions: {
    updateNetworkOffering: [
      { as: 'editNetworkOffering', fields: { name: {}, displaytext: {} } },
      {
        as: 'enableNetworkOffering',
        set: { state: 'Enabled' },
        when: during('state', allocationStates, 'Disabled'),
        primary: true,
      },
      {
        as: 'disableNetworkOffering',
        set: { state: 'Disabled' },
        when: during('state', allocationStates, 'Enabled'),
      },
    ],
  },
})
