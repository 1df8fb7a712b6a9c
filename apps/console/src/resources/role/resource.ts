import { IconIdBadge2 } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

const notDefault = when<{ isdefault?: boolean | undefined }>(row => row.isdefault !== true, 'reason.builtIn')

export const role = resource('role', {
  list: 'listRoles',
  path: 'roles',
  section: 'identity',
  icon: IconIdBadge2,
  role: isRootAdmin,
  columns: ['name', 'type', 'description', 'isdefault', 'ispublic'],
  moreColumns: ['state', 'id'],
  states: { state: {} },
  filters: { type: ['Admin', 'ResourceAdmin', 'DomainAdmin', 'User'], name: [] },
  groups: { general: ['name', 'type', 'description', 'state', 'isdefault', 'ispublic'] },
  related: { listRolePermissions: 'roleid' },
  refs: { rolename: 'roleid' },
  events: 'Role',
  actions: {
    createRole: {
      on: 'list',
      fields: {
        name: {},
        type: {
          options: ['User', 'DomainAdmin', 'ResourceAdmin', 'Admin'],
          initial: 'User',
          help: 'help.roletype',
        },
        roleid: { help: 'help.rolefrom' },
        description: {},
        ispublic: { more: true },
      },
    },
    updateRole: { fields: { name: {}, description: {}, ispublic: { more: true } }, when: notDefault },
    deleteRole: {
      when: notDefault,
      danger: 'name',
      takes: ['listRolePermissions'],
      warning: 'warning.deleteRole',
      removes: true,
    },
  },
})
