import { IconShield } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

export const securitygroup = resource('securitygroup', {
  list: 'listSecurityGroups',
  path: 'security-groups',
  section: 'network',
  icon: IconShield,
  columns: ['name', 'description', 'virtualmachinecount', 'account', 'domain'],
  moreColumns: ['project', 'id'],
  fixed: () => ({ listall: true }),
  filters: { virtualmachineid: 'pick', domainid: 'pick', account: [] },
  groups: { general: ['name', 'description', 'virtualmachinecount', 'account', 'domain', 'project'] },
  related: { listVirtualMachines: 'securitygroupid' },
  parts: ['ingressrule', 'egressrule'],
  tagged: 'SecurityGroup',
  actions: {
    createSecurityGroup: { on: 'list', fields: { name: {}, description: {} } },
    updateSecurityGroup: {
      fields: { name: {} },
      when: when(row => row.name !== 'default', 'reason.builtIn'),
    },
    deleteSecurityGroup: {
      when: when(row => row.name !== 'default', 'reason.builtIn'),
      danger: 'name',
      warning: 'warning.deleteSecurityGroup',
      removes: true,
      bulk: true,
    },
  },
})
