import { IconColumns3 } from '@tabler/icons-react'
import { allocationStates, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { dedicationFields } from '#shared/engine/words.ts'

export const pod = resource('pod', {
  list: 'listPods',
  path: 'pods',
  section: 'infrastructure',
  icon: IconColumns3,
  role: isRootAdmin,
  columns: ['name', 'allocationstate', 'gateway', 'netmask', 'zonename'],
  moreColumns: ['startip', 'endip', 'id'],
  states: { allocationstate: allocationStates },
  filters: { allocationstate: ['Enabled', 'Disabled'], zoneid: 'pick' },
  groups: {
    general: ['name', 'allocationstate', 'zonename'],
    network: ['gateway', 'netmask', 'startip', 'endip'],
  },
  related: {
    listClusters: 'podid',
    listHosts: 'podid',
    listSystemVms: 'podid',
    listStoragePools: 'podid',
    listStorageNetworkIpRange: 'podid',
    listDedicatedPods: 'podid',
  },
  parts: ['managementrange'],
  refs: { podname: 'podid' },
  annotated: 'POD',
  events: 'Pod',
  actions: {
    createPod: {
      on: 'list',
      fields: {
        zoneid: {},
        name: {},
        gateway: { required: true, help: 'help.podgateway' },
        netmask: { required: true },
        startip: { required: true, help: 'help.podrange' },
        endip: {},
      },
    },
    updatePod: [
      { as: 'editPod', fields: { name: {}, gateway: {}, netmask: {}, startip: {}, endip: {} } },
      {
        as: 'enablePod',
        set: { allocationstate: 'Enabled' },
        when: during('allocationstate', allocationStates, 'Disabled'),
        primary: true,
      },
      {
        as: 'disablePod',
        set: { allocationstate: 'Disabled' },
        when: during('allocationstate', allocationStates, 'Enabled'),
        danger: 'confirm',
        warning: 'warning.disablePod',
      },
    ],
    dedicatePod: { fields: dedicationFields },
    deletePod: { danger: 'name', warning: 'warning.deletePod', removes: true },
  },
})
