import { GiB, volumeTransitions, vmTransitions } from '@cloud/contract'
import { IconDisc } from '@tabler/icons-react'
import { all, allows, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'

export const volume = resource('volume', {
  list: 'listVolumes',
  path: 'volumes',
  section: 'storage',
  icon: IconDisc,
  columns: ['name', 'state', 'size', 'type', 'vmname', 'vmstate', 'storage', 'account', 'zonename'],
  moreColumns: [
    'diskofferingname',
    'deviceid',
    'provisioningtype',
    'physicalsize',
    'domain',
    'created',
    'id',
  ],
  states: { state: volumeTransitions, vmstate: vmTransitions },
  fixed: () => ({ listall: true }),
  filters: {
    state: ['Ready', 'Allocated', 'Creating', 'Destroy', 'Expunging'],
    type: ['ROOT', 'DATADISK'],
    zoneid: 'pick',
    diskofferingid: 'pick',
    storageid: 'pick',
    domainid: 'pick',
  },
  units: { size: 'bytes', physicalsize: 'bytes', virtualsize: 'bytes' },
  groups: {
    general: ['name', 'state', 'type', 'created', 'deleteprotection'],
    hardware: [
      'size',
      'diskofferingname',
      'provisioningtype',
      'miniops',
      'maxiops',
      'physicalsize',
      'storagetype',
      'path',
    ],
    placement: ['vmname', 'deviceid', 'attached', 'storage', 'zonename', 'account', 'domain', 'project'],
  },
  tagged: 'Volume',
  related: { listSnapshots: 'volumeid' },
  actions: {
    createVolume: {
      on: 'list',
      fields: {
        name: {},
        zoneid: { required: true },
        diskofferingid: { required: true },
        size: { unit: 'GiB', help: 'help.volumesize' },
        miniops: { more: true },
        maxiops: { more: true },
      },
    },
    attachVolume: {
      when: all(
        when(row => !row.virtualmachineid, 'reason.attached'),
        allows('state', volumeTransitions, 'AttachRequested'),
      ),
      fields: {
        virtualmachineid: { among: (_, row) => ({ zoneid: row?.zoneid }) },
        deviceid: { more: true, help: 'help.deviceid' },
      },
      primary: true,
    },
    detachVolume: {
      when: all(
        when(row => Boolean(row.virtualmachineid), 'reason.detached'),
        when(row => row.type !== 'ROOT', 'reason.rootVolume'),
      ),
      danger: 'confirm',
      warning: 'warning.detachVolume',
      bulk: true,
    },
    createSnapshot: {
      when: allows('state', volumeTransitions, 'SnapshotRequested'),
      fields: { name: {}, quiescevm: { more: true } },
    },
    resizeVolume: {
      when: during('state', volumeTransitions, 'Allocated', 'Ready'),
      fields: {
        size: { unit: 'GiB', required: true, from: row => Math.ceil((row.size ?? 0) / GiB) },
        diskofferingid: { more: true },
        shrinkok: { more: true, help: 'help.shrink' },
      },
    },
    updateVolume: { fields: { name: {}, deleteprotection: { help: 'help.deleteprotection' } } },
    destroyVolume: {
      when: all(
        when(row => row.deleteprotection !== true, 'reason.protected'),
        when(row => !row.virtualmachineid, 'reason.attached'),
        during('state', volumeTransitions, 'Ready'),
      ),
      fields: { expunge: { help: 'help.expunge' } },
      danger: 'name',
      warning: 'warning.destroyVolume',
      bulk: true,
    },
    recoverVolume: {
      when: allows('state', volumeTransitions, 'RecoverRequested'),
      role: isAnyAdmin,
      primary: true,
    },
    deleteVolume: {
      when: all(
        when(row => row.deleteprotection !== true, 'reason.protected'),
        when(row => !row.virtualmachineid, 'reason.attached'),
      ),
      danger: 'name',
      warning: 'warning.deleteVolume',
      removes: true,
      bulk: true,
    },
  },
})
