import { IconCapture } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

const isReady = when<{ state?: string | undefined }>(row => row.state === 'Ready', 'reason.notReady')

export const vmsnapshot = resource('vmsnapshot', {
  list: 'listVMSnapshot',
  path: 'instance-snapshots',
  section: 'storage',
  icon: IconCapture,
  idParam: 'vmsnapshotid',
  columns: ['displayname', 'state', 'type', 'virtualmachinename', 'current', 'created'],
  moreColumns: ['name', 'description', 'parentName', 'account', 'zonename', 'id'],
  states: {
    state: { Allocated: {}, Creating: {}, Ready: {}, Reverting: {}, Expunging: {}, Removed: {}, Error: {} },
  },
  fixed: () => ({ listall: true }),
  filters: { virtualmachineid: 'pick' },
  groups: {
    general: ['displayname', 'name', 'description', 'state', 'type', 'current', 'parentName', 'created'],
    placement: ['virtualmachinename', 'zonename', 'account', 'domain', 'project'],
  },
  tagged: 'VMSnapshot',
  annotated: 'VM_SNAPSHOT',
  events: 'VmSnapshot',
  actions: {
    createVMSnapshot: {
      on: 'list',
      fields: {
        virtualmachineid: {},
        name: {},
        description: {},
        snapshotmemory: { help: 'help.snapshotmemory' },
        quiescevm: { more: true },
      },
    },
    revertToVMSnapshot: {
      when: isReady,
      also: row => ({ vmsnapshotid: row.id }),
      danger: 'confirm',
      warning: 'warning.revertToVMSnapshot',
      primary: true,
    },
    deleteVMSnapshot: {
      also: row => ({ vmsnapshotid: row.id }),
      danger: 'confirm',
      warning: 'warning.deleteVMSnapshot',
      removes: true,
      bulk: true,
    },
  },
})
