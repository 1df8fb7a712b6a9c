import { IconTopologyStar3 } from '@tabler/icons-react'
import { allocationStates, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { offeredFields } from '#shared/engine/words.ts'

const guestTypes = ['Isolated', 'Shared', 'L2'] as const
const availabilities = ['Optional', 'Required'] as const
const services = [
  'Dhcp',
  'Dns',
  'UserData',
  'SourceNat',
  'StaticNat',
  'PortForwarding',
  'Lb',
  'Firewall',
  'Vpn',
  'NetworkACL',
  'SecurityGroup',
  'Gateway',
  'Connectivity',
] as const
const isIsolated = ({ guestiptype }: Readonly<Record<string, unknown>>) => guestiptype === 'Isolated'

export const networkoffering = resource('networkoffering', {
  list: 'listNetworkOfferings',
  path: 'network-offerings',
  section: 'settings',
  icon: IconTopologyStar3,
  columns: ['name', 'state', 'guestiptype', 'traffictype', 'availability', 'service', 'isdefault'],
  moreColumns: ['displaytext', 'networkrate', 'specifyvlan', 'forvpc', 'created', 'id'],
  states: { state: allocationStates },
  filters: { state: ['Enabled', 'Disabled'], guestiptype: guestTypes, zoneid: 'pick' },
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
  annotated: 'NETWORK_OFFERING',
  events: 'NetworkOffering',
  actions: {
    createNetworkOffering: {
      on: 'list',
      set: { traffictype: 'GUEST' },
      fields: {
        name: {},
        displaytext: {},
        guestiptype: { options: guestTypes, initial: 'Isolated', help: 'help.guestiptype' },
        forvpc: { asked: isIsolated, help: 'help.forvpc' },
        specifyvlan: { asked: values => !isIsolated(values), help: 'help.specifyvlan' },
        specifyipranges: {
          asked: ({ guestiptype }) => guestiptype === 'Shared',
          help: 'help.specifyipranges',
        },
        supportedservices: {
          asked: ({ guestiptype }) => guestiptype !== 'L2',
          options: services,
          initial: [
            'Dhcp',
            'Dns',
            'UserData',
            'SourceNat',
            'StaticNat',
            'PortForwarding',
            'Lb',
            'Firewall',
            'Vpn',
          ],
          help: 'help.services',
        },
        egressdefaultpolicy: { asked: isIsolated, help: 'help.egressdefaultpolicy' },
        availability: { more: true, options: availabilities, initial: 'Optional', help: 'help.availability' },
        networkrate: { more: true },
        ispersistent: { more: true, asked: isIsolated, help: 'help.ispersistent' },
        conservemode: { more: true, initial: true, help: 'help.conservemode' },
        maxconnections: { more: true },
        serviceofferingid: {
          more: true,
          help: 'help.routeroffering',
          among: () => ({ issystem: true, systemvmtype: 'domainrouter' }),
        },
        tags: { more: true, help: 'help.networktags' },
        ...offeredFields,
      },
    },
    updateNetworkOffering: [
      {
        as: 'editNetworkOffering',
        fields: {
          name: {},
          displaytext: {},
          availability: { options: availabilities, help: 'help.availability' },
          maxconnections: { more: true },
          tags: { more: true, help: 'help.networktags' },
        },
      },
      {
        as: 'enableNetworkOffering',
        set: { state: 'Enabled' },
        when: during('state', allocationStates, 'Disabled'),
        primary: true,
        bulk: true,
      },
      {
        as: 'disableNetworkOffering',
        set: { state: 'Disabled' },
        when: during('state', allocationStates, 'Enabled'),
        bulk: true,
      },
    ],
    deleteNetworkOffering: {
      when: when(row => row.isdefault !== true, 'reason.builtIn'),
      danger: 'name',
      warning: 'warning.deleteUsedOffering',
      removes: true,
      bulk: true,
    },
  },
})
