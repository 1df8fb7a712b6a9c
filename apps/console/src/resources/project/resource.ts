import { IconBriefcase } from '@tabler/icons-react'
import { during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { totals, totalUnits } from '#shared/engine/words.ts'

const states = { Active: {}, Suspended: {}, Disabled: {} } as const
const inside = (row: { id: string }) => ({ projectid: row.id })

export const project = resource('project', {
  list: 'listProjects',
  path: 'projects',
  section: 'identity',
  icon: IconBriefcase,
  columns: ['name', 'state', 'displaytext', 'vmtotal', 'volumetotal', 'domain', 'created'],
  moreColumns: ['iptotal', 'snapshottotal', 'templatetotal', 'id'],
  states: { state: states },
  fixed: () => ({ listall: true }),
  filters: { state: ['Active', 'Suspended', 'Disabled'], domainid: 'pick' },
  groups: {
    general: ['name', 'displaytext', 'state', 'domain', 'created'],
    usage: totals,
  },
  units: totalUnits,
  related: {
    listProjectAccounts: 'projectid',
    listProjectInvitations: 'projectid',
    listVirtualMachines: inside,
    listVolumes: inside,
    listNetworks: inside,
    listPublicIpAddresses: inside,
    listResourceLimits: inside,
    listProjectRoles: 'projectid',
    listProjectRolePermissions: 'projectid',
  },
  refs: { project: 'projectid' },
  tagged: 'Project',
  events: 'Project',
  actions: {
    createProject: {
      on: 'list',
      fields: {
        name: {},
        displaytext: {},
        account: { more: true, role: isAnyAdmin, help: 'help.projectaccount' },
        domainid: { more: true, role: isAnyAdmin, asked: ({ account }) => Boolean(account), required: true },
      },
    },
    updateProject: { fields: { name: {}, displaytext: {} } },
    activateProject: { when: during('state', states, 'Suspended', 'Disabled'), bulk: true },
    suspendProject: {
      when: during('state', states, 'Active'),
      danger: 'confirm',
      warning: 'warning.suspendProject',
      bulk: true,
    },
    updateResourceCount: { also: row => ({ domainid: row.domainid ?? '' }), role: isAnyAdmin },
    deleteProject: {
      fields: { cleanup: { help: 'help.cleanupproject' } },
      danger: 'name',
      takes: [
        'listVirtualMachines',
        'listVolumes',
        // shared networks may be used in a project, and stay
        ['listNetworks', { type: 'Isolated' }],
        'listPublicIpAddresses',
      ],
      warning: 'warning.deleteProject',
      removes: true,
    },
  },
})
