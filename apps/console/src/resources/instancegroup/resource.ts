import { IconStack2 } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

export const instancegroup = resource('instancegroup', {
  list: 'listInstanceGroups',
  path: 'instance-groups',
  section: 'compute',
  icon: IconStack2,
  columns: ['name', 'account', 'domain', 'created'],
  moreColumns: ['project', 'id'],
  fixed: () => ({ listall: true }),
  filters: { domainid: 'pick', account: [] },
  groups: { general: ['name', 'created'], placement: ['account', 'domain', 'project'] },
  related: { listVirtualMachines: 'groupid' },
  refs: { group: 'groupid' },
  annotated: 'INSTANCE_GROUP',
  events: false,
  actions: {
    createInstanceGroup: { on: 'list', fields: { name: {} } },
    updateInstanceGroup: { fields: { name: { required: true } } },
    deleteInstanceGroup: {
      danger: 'confirm',
      warning: 'warning.deleteInstanceGroup',
      removes: true,
      bulk: true,
    },
  },
})
