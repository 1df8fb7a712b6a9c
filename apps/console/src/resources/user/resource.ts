import { IconUser } from '@tabler/icons-react'
import { accountStates, all, during, when } from '#shared/engine/conditions.ts'
import type { Condition } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin, isRootAdmin } from '#shared/engine/roles.ts'

const keyAccess = ['ENABLED', 'DISABLED', 'INHERIT'] as const
const notMe: Condition<{ id: string }> = when((row, caller) => row.id !== caller.userid, 'reason.yourself')

export const user = resource('user', {
  list: 'listUsers',
  path: 'users',
  section: 'identity',
  icon: IconUser,
  columns: ['username', 'state', 'firstname', 'lastname', 'email', 'account', 'rolename', 'domain'],
  moreColumns: ['usersource', 'timezone', 'apikeyaccess', 'is2faenabled', 'created', 'id'],
  states: { state: accountStates },
  fixed: () => ({ listall: true }),
  filters: { state: ['enabled', 'disabled', 'locked'], domainid: 'pick', account: [] },
  groups: {
    general: ['username', 'state', 'firstname', 'lastname', 'email', 'timezone', 'created'],
    access: ['account', 'rolename', 'roletype', 'domain', 'usersource', 'is2faenabled', 'apikeyaccess'],
  },
  refs: { username: 'userid' },
  events: 'User',
  pages: { detail: () => import('./UserPage.tsx') },
  actions: {
    createUser: {
      on: 'list',
      fields: {
        account: { help: 'help.useraccount' },
        username: {},
        password: { secret: true },
        firstname: {},
        lastname: {},
        email: {},
        domainid: { more: true, help: 'help.accountdomain' },
        timezone: { more: true },
        passwordchangerequired: { more: true, help: 'help.passwordchangerequired' },
      },
      role: isAnyAdmin,
    },
    updateUser: [
      { as: 'editUser', fields: { username: {}, firstname: {}, lastname: {}, email: {}, timezone: {} } },
      { as: 'keyAccess', fields: { apikeyaccess: { options: keyAccess } }, role: isRootAdmin },
      { as: 'setPassword', fields: { password: { secret: true, required: true } }, role: isAnyAdmin },
    ],
    moveUser: {
      when: all(
        notMe,
        when(row => row.isdefault !== true, 'reason.builtIn'),
      ),
      role: isRootAdmin,
      fields: {
        accountid: {
          required: true,
          from: () => undefined,
          among: (_, row) => ({ domainid: row?.domainid }),
        },
      },
      danger: 'confirm',
      warning: 'warning.moveUser',
    },
    enableUser: { when: during('state', accountStates, 'disabled', 'locked'), primary: true, bulk: true },
    disableUser: {
      when: all(notMe, during('state', accountStates, 'enabled')),
      danger: 'confirm',
      warning: 'warning.disableUser',
      bulk: true,
    },
    lockUser: {
      when: all(notMe, during('state', accountStates, 'enabled')),
      danger: 'confirm',
      warning: 'warning.lockUser',
      bulk: true,
    },
    deleteUser: {
      when: all(
        notMe,
        when(row => row.isdefault !== true, 'reason.builtIn'),
      ),
      danger: 'name',
      warning: 'warning.deleteUser',
      removes: true,
    },
  },
})
