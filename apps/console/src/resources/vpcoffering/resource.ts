import { IconTopologyStarRing3 } from '@tabler/icons-react'
import { allocationStates, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { offeredFields } from '#shared/engine/words.ts'

const services = [
  'Dhcp',
  'Dns',
  'UserData',
  'SourceNat',
  'StaticNat',
  'PortForwarding',
  'Lb',
  'NetworkACL',
  'Vpn',
  'Connectivity',
] as const

export const vpcoffering = resource('vpcoffering', {
  list: 'listVPCOfferings',
  path: 'vpc-offerings',
  section: 'settings',
  icon: IconTopologyStarRing3,
  columns: ['name', 'state', 'displaytext', 'service', 'isdefault'],
  moreColumns: ['domain', 'zone', 'created', 'id'],
  states: { state: allocationStates },
  filters: { state: ['Enabled', 'Disabled'], zoneid: 'pick', isdefault: 'yesno' },
  groups: {
    general: ['name', 'displaytext', 'state', 'isdefault', 'created'],
    network: ['service', 'conservemode'],
    sharing: ['domain', 'zone'],
  },
  refs: { vpcofferingname: 'vpcofferingid' },
  events: 'VpcOffering',
  actions: {
    createVPCOffering: {
      on: 'list',
      role: isRootAdmin,
      fields: {
        name: {},
        displaytext: {},
        supportedservices: { options: services, help: 'help.vpcservices' },
        ...offeredFields,
      },
    },
    updateVPCOffering: [
      { as: 'editVPCOffering', role: isRootAdmin, fields: { name: {}, displaytext: {} } },
      {
        as: 'enableVPCOffering',
        role: isRootAdmin,
        set: { state: 'Enabled' },
        when: during('state', allocationStates, 'Disabled'),
        primary: true,
        bulk: true,
      },
      {
        as: 'disableVPCOffering',
        role: isRootAdmin,
        set: { state: 'Disabled' },
        when: during('state', allocationStates, 'Enabled'),
        bulk: true,
      },
    ],
    cloneVPCOffering: {
      role: isRootAdmin,
      also: row => ({ sourceofferingid: row.id }),
      fields: {
        name: { from: () => undefined },
        displaytext: {},
        addservices: { options: services },
        dropservices: { options: services },
        enable: { help: 'help.enableoffering' },
      },
    },
    deleteVPCOffering: {
      role: isRootAdmin,
      when: when(row => row.isdefault !== true, 'reason.builtIn'),
      danger: 'name',
      warning: 'warning.deleteUsedOffering',
      removes: true,
      bulk: true,
    },
  },
})
