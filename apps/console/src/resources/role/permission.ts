import { IconLockAccess } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

const verdicts = ['allow', 'deny'] as const

/** The rules of a role, in the order in which they are tried. */
export const rolepermission = resource('rolepermission', {
  list: 'listRolePermissions',
  path: 'permissions',
  section: 'identity',
  icon: IconLockAccess,
  role: isRootAdmin,
  nested: true,
  title: row => row.rule ?? row.id,
  columns: ['rule', 'permission', 'description'],
  moreColumns: ['rolename', 'id'],
  groups: {},
  events: false,
  actions: {
    createRolePermission: {
      on: 'list',
      scope: among => ({ roleid: String(among['roleid']) }),
      fields: {
        rule: { help: 'help.rule' },
        permission: { options: verdicts, initial: 'allow' },
        description: {},
      },
    },
    updateRolePermission: {
      also: row => ({ roleid: row.roleid ?? '', ruleid: row.id }),
      fields: { permission: { options: verdicts, required: true } },
    },
    deleteRolePermission: {
      danger: 'confirm',
      warning: 'warning.deleteRolePermission',
      removes: true,
      bulk: true,
    },
  },
})
