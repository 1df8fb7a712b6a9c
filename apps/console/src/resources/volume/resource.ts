import { GiB, volumeTransitions, vmTransitions } from '@cloud/contract'
import { IconDisc } from '@tabler/icons-react'
import { all, allows, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { templateFields } from '#shared/engine/words.ts'
import { isAnyAdmin, isRootAdmin } from '#shared/engine/roles.ts'

/** A form that begins empty, whatever the volume has in a field of that name. */
const none = () => undefined

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
  refs: { volumename: 'volumeid' },
  tagged: 'Volume',
  annotated: 'VOLUME',
  related: { listSnapshots: 'volumeid', listSnapshotPolicies: 'volumeid' },
  actions: {
    createVolume: {
      on: 'list',
      fields: {
        name: {},
        zoneid: { required: true },
        diskofferingid: { required: true, among: ({ zoneid }) => ({ zoneid }) },
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
      fields: { name: { from: none }, quiescevm: { more: true } },
    },
    createTemplate: {
      when: all(
        during('state', volumeTransitions, 'Ready'),
        when(row => !row.virtualmachineid || row.vmstate === 'Stopped', 'reason.vmNotStopped'),
      ),
      fields: templateFields,
    },
    resizeVolume: {
      when: during('state', volumeTransitions, 'Allocated', 'Ready'),
      fields: {
        size: { unit: 'GiB', required: true, from: row => Math.ceil((row.size ?? 0) / GiB) },
        diskofferingid: { more: true },
        shrinkok: { more: true, help: 'help.shrink' },
      },
    },
    changeOfferingForVolume: {
      when: all(
        when(row => row.type !== 'ROOT', 'reason.rootOffering'),
        during('state', volumeTransitions, 'Allocated', 'Ready'),
      ),
      fields: {
        diskofferingid: { from: none, among: (_, row) => ({ zoneid: row?.zoneid }) },
        size: { unit: 'GiB', from: none, more: true, help: 'help.volumesize' },
        shrinkok: { more: true, help: 'help.shrink' },
      },
    },
    migrateVolume: {
      when: allows('state', volumeTransitions, 'MigrationRequested'),
      role: isRootAdmin,
      also: row => ({ livemigrate: row.vmstate === 'Running' }),
      fields: {
        storageid: {
          from: none,
          list: 'findStoragePoolsForMigration',
          among: (_, row) => ({ id: row?.id }),
          unfit: pool => (pool['suitableformigration'] === true ? undefined : 'reason.unfitPool'),
        },
        newdiskofferingid: { more: true, among: (_, row) => ({ zoneid: row?.zoneid }) },
      },
    },
    assignVolume: {
      when: all(
        when(row => !row.virtualmachineid, 'reason.attached'),
        during('state', volumeTransitions, 'Allocated', 'Ready'),
      ),
      role: isAnyAdmin,
      fields: {
        accountid: { from: none, asked: ({ projectid }) => !projectid },
        projectid: { from: none, asked: ({ accountid }) => !accountid },
      },
      danger: 'confirm',
      warning: 'warning.assignVolume',
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
