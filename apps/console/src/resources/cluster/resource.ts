import { IconStack2 } from '@tabler/icons-react'
import { allocationStates, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { dedicationFields, hypervisors } from '#shared/engine/words.ts'

export const cluster = resource('cluster', {
  list: 'listClusters',
  path: 'clusters',
  section: 'infrastructure',
  icon: IconStack2,
  role: isRootAdmin,
  columns: [
    'name',
    'allocationstate',
    'managedstate',
    'hypervisortype',
    'clustertype',
    'podname',
    'zonename',
  ],
  moreColumns: ['arch', 'cpuovercommitratio', 'memoryovercommitratio', 'id'],
  states: { allocationstate: allocationStates, managedstate: {} },
  filters: { allocationstate: ['Enabled', 'Disabled'], zoneid: 'pick', podid: 'pick' },
  groups: {
    general: ['name', 'allocationstate', 'managedstate', 'hypervisortype', 'clustertype', 'arch'],
    placement: ['zonename', 'podname'],
    capacity: ['cpuovercommitratio', 'memoryovercommitratio'],
  },
  related: {
    listHosts: 'clusterid',
    listStoragePools: 'clusterid',
    listVirtualMachines: 'clusterid',
    listConfigurations: 'clusterid',
    listDedicatedClusters: 'clusterid',
  },
  refs: { clustername: 'clusterid' },
  annotated: 'CLUSTER',
  events: 'Cluster',
  actions: {
    addCluster: {
      on: 'list',
      fields: {
        zoneid: {},
        podid: { among: values => ({ zoneid: values['zoneid'] }) },
        clustername: {},
        hypervisor: { options: hypervisors, initial: 'KVM' },
        arch: { options: ['x86_64', 'aarch64', 's390x'], more: true },
      },
      set: { clustertype: 'CloudManaged' },
    },
    updateCluster: [
      { as: 'editCluster', fields: { clustername: { from: row => row.name } } },
      {
        as: 'enableCluster',
        set: { allocationstate: 'Enabled' },
        when: during('allocationstate', allocationStates, 'Disabled'),
        primary: true,
      },
      {
        as: 'disableCluster',
        set: { allocationstate: 'Disabled' },
        when: during('allocationstate', allocationStates, 'Enabled'),
        danger: 'confirm',
        warning: 'warning.disableCluster',
      },
      {
        as: 'manageCluster',
        set: { managedstate: 'Managed' },
        when: when(row => row.managedstate !== 'Managed', 'reason.managed'),
      },
      {
        as: 'unmanageCluster',
        set: { managedstate: 'Unmanaged' },
        when: when(row => row.managedstate === 'Managed', 'reason.unmanaged'),
        danger: 'confirm',
        warning: 'warning.unmanageCluster',
      },
    ],
    dedicateCluster: { fields: dedicationFields },
    deleteCluster: { danger: 'name', warning: 'warning.deleteCluster', removes: true },
  },
})
