import { IconPlugConnected } from '@tabler/icons-react'
import { allocationStates, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const physicalnetwork = resource('physicalnetwork', {
  list: 'listPhysicalNetworks',
  path: 'physical-networks',
  section: 'infrastructure',
  icon: IconPlugConnected,
  role: isRootAdmin,
  columns: ['name', 'state', 'isolationmethods', 'vlan', 'networkspeed', 'broadcastdomainrange', 'zonename'],
  moreColumns: ['tags', 'id'],
  states: { state: allocationStates },
  filters: { zoneid: 'pick', name: [] },
  groups: {
    general: ['name', 'state', 'zonename', 'tags'],
    network: ['isolationmethods', 'vlan', 'networkspeed', 'broadcastdomainrange'],
  },
  related: {
    listTrafficTypes: 'physicalnetworkid',
    listNetworkServiceProviders: 'physicalnetworkid',
    listNetworks: 'physicalnetworkid',
    listVlanIpRanges: 'physicalnetworkid',
    listGuestVlans: 'physicalnetworkid',
    listDedicatedGuestVlanRanges: 'physicalnetworkid',
  },
  events: 'PhysicalNetwork',
  actions: {
    createPhysicalNetwork: {
      on: 'list',
      fields: {
        name: {},
        zoneid: {},
        isolationmethods: { help: 'help.isolationmethods' },
        vlan: { help: 'help.vlanrange' },
        tags: { more: true },
      },
    },
    updatePhysicalNetwork: [
      {
        as: 'editPhysicalNetwork',
        fields: { vlan: { help: 'help.vlanrange' }, networkspeed: {}, tags: { more: true } },
      },
      {
        as: 'enablePhysicalNetwork',
        set: { state: 'Enabled' },
        when: during('state', allocationStates, 'Disabled'),
        primary: true,
      },
      {
        as: 'disablePhysicalNetwork',
        set: { state: 'Disabled' },
        when: during('state', allocationStates, 'Enabled'),
        danger: 'confirm',
        warning: 'warning.disablePhysicalNetwork',
      },
    ],
    deletePhysicalNetwork: {
      danger: 'name',
      takes: ['listTrafficTypes', 'listNetworkServiceProviders', 'listVlanIpRanges'],
      warning: 'warning.deletePhysicalNetwork',
      removes: true,
    },
  },
})
