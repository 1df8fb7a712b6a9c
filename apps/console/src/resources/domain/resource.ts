import { IconSitemap } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { totals, totalUnits } from '#shared/engine/words.ts'

export const domain = resource('domain', {
  list: 'listDomains',
  path: 'domains',
  section: 'identity',
  icon: IconSitemap,
  role: isAnyAdmin,
  tree: { children: 'listDomainChildren', holds: 'haschild', root: caller => caller.domainid },
  title: row => row.path ?? row.name ?? row.id,
  columns: ['path', 'name', 'state', 'level', 'parentdomainname', 'vmtotal', 'volumetotal'],
  moreColumns: ['networkdomain', 'iptotal', 'snapshottotal', 'templatetotal', 'created', 'id'],
  states: { state: { Active: {}, Inactive: {} } },
  fixed: () => ({ listall: true }),
  details: { resource: ['vmtotal', 'volumetotal', 'iptotal', 'snapshottotal', 'templatetotal'] },
  filters: { level: [], name: [] },
  units: totalUnits,
  groups: {
    general: ['name', 'path', 'state', 'level', 'parentdomainname', 'networkdomain', 'created'],
    usage: totals,
  },
  related: {
    listAccounts: 'domainid',
    listUsers: 'domainid',
    listResourceLimits: 'domainid',
    listVirtualMachines: 'domainid',
    listVolumes: 'domainid',
    listConfigurations: 'domainid',
  },
  refs: { domain: 'domainid', parentdomainname: 'parentdomainid' },
  annotated: 'DOMAIN',
  events: 'Domain',
  actions: {
    createDomain: {
      on: 'list',
      fields: {
        name: {},
        parentdomainid: { help: 'help.accountdomain' },
        networkdomain: { more: true, help: 'help.networkdomain' },
      },
    },
    updateDomain: { fields: { name: {}, networkdomain: {} } },
    updateResourceCount: {},
    deleteDomain: {
      when: when(row => row.level !== 0, 'reason.builtIn'),
      fields: { cleanup: { help: 'help.cleanupdomain' } },
      danger: 'name',
      takes: ['listAccounts', 'listUsers', 'listVirtualMachines', 'listVolumes'],
      warning: 'warning.deleteDomain',
      removes: true,
    },
  },
})
