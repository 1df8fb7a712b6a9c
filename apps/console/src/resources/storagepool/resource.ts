import { poolTransitions } from '@cloud/contract'
import { IconDatabase } from '@tabler/icons-react'
import { allows, during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { hypervisors, storageScopes } from '#shared/engine/words.ts'

export const storagepool = resource('storagepool', {
  list: 'listStoragePools',
  path: 'primary-storage',
  section: 'infrastructure',
  icon: IconDatabase,
  role: isRootAdmin,
  columns: [
    'name',
    'state',
    'scope',
    'type',
    'disksizeused',
    'disksizeallocated',
    'disksizetotal',
    'clustername',
    'zonename',
  ],
  moreColumns: ['ipaddress', 'path', 'provider', 'podname', 'tags', 'created', 'id'],
  states: { state: poolTransitions },
  filters: {
    status: [
      'Up',
      'Initialized',
      'PrepareForMaintenance',
      'Maintenance',
      'ErrorInMaintenance',
      'CancelMaintenance',
      'Disabled',
    ],
    scope: storageScopes,
    zoneid: 'pick',
    clusterid: 'pick',
  },
  units: { disksizetotal: 'bytes', disksizeallocated: 'bytes', disksizeused: 'bytes' },
  groups: {
    general: ['name', 'state', 'type', 'scope', 'provider', 'hypervisor', 'tags', 'created'],
    placement: ['zonename', 'podname', 'clustername', 'ipaddress', 'path'],
    capacity: [
      'disksizetotal',
      'disksizeallocated',
      'disksizeused',
      'overprovisionfactor',
      'capacityiops',
      'usediops',
    ],
  },
  related: {
    listVolumes: 'storageid',
    listVirtualMachines: 'storageid',
    listTemplates: 'storageid',
    listConfigurations: 'storageid',
  },
  refs: { storage: 'storageid' },
  annotated: 'PRIMARY_STORAGE',
  actions: {
    createStoragePool: {
      on: 'list',
      fields: {
        scope: { options: storageScopes, initial: 'cluster', required: true, help: 'help.storagescope' },
        zoneid: {},
        podid: { among: values => ({ zoneid: values['zoneid'] }), help: 'help.clusterscope' },
        clusterid: {
          among: values => ({ zoneid: values['zoneid'], podid: values['podid'] }),
          help: 'help.clusterscope',
        },
        name: {},
        url: { help: 'help.storageurl' },
        hypervisor: { options: hypervisors, more: true, help: 'help.zonescope' },
        provider: { more: true },
        tags: { more: true, help: 'help.tags' },
        capacitybytes: { more: true, unit: 'GiB' },
        capacityiops: { more: true },
        details: { more: true },
      },
    },
    updateStoragePool: [
      { as: 'editStoragePool', fields: { name: {}, tags: { help: 'help.tags' } } },
      {
        as: 'enableStoragePool',
        set: { enabled: true },
        when: allows('state', poolTransitions, 'Enable'),
        primary: true,
      },
      {
        as: 'disableStoragePool',
        set: { enabled: false },
        when: allows('state', poolTransitions, 'Disable'),
        danger: 'confirm',
        warning: 'warning.disableStoragePool',
      },
    ],
    enableStorageMaintenance: {
      when: allows('state', poolTransitions, 'Prepare'),
      danger: 'confirm',
      warning: 'warning.enableStorageMaintenance',
    },
    cancelStorageMaintenance: { when: allows('state', poolTransitions, 'Cancel'), primary: true },
    deleteStoragePool: {
      when: during('state', poolTransitions, 'Maintenance', 'Disabled', 'Initialized'),
      fields: { forced: { help: 'help.forcedpool' } },
      danger: 'name',
      warning: 'warning.deleteStoragePool',
      removes: true,
    },
  },
})
