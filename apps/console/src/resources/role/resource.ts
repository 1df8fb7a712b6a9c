import { IconIdBadge2 } from '@tabler/icons-react'
import { all, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

const notDefault = when<{ isdefault?: boolean | undefined }>(row => row.isdefault !== true, 'reason.builtIn')

const states = { enabled: {}, disabled: {} } as const
const types = ['User', 'DomainAdmin', 'ResourceAdmin', 'Admin'] as const

export const role = resource('role', {
  list: 'listRoles',
  path: 'roles',
  section: 'identity',
  icon: IconIdBadge2,
  role: isRootAdmin,
  columns: ['name', 'state', 'type', 'description', 'isdefault', 'ispublic'],
  moreColumns: ['id'],
  states: { state: states },
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
          options: types,
          initial: 'User',
          help: 'help.roletype',
        },
        roleid: { help: 'help.rolefrom' },
        description: {},
        ispublic: { more: true },
      },
    },
    importRole: {
      on: 'list',
      fields: {
        name: {},
        type: { options: types, initial: 'User', required: true },
        rules: { file: 'text', lines: ['rule', 'permission', 'description'], help: 'help.importrole' },
        description: {},
        ispublic: { more: true, initial: true },
        forced: { more: true, help: 'help.forcedrole' },
      },
    },
    enableRole: { when: during('state', states, 'disabled'), primary: true, bulk: true },
    disableRole: {
      when: all(notDefault, during('state', states, 'enabled')),
      danger: 'confirm',
      warning: 'warning.disableRole',
      bulk: true,
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
