import { defaultRoles } from '@cloud/contract/data'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'

/** Domain ROOT, the default roles with CloudStack's rules, the system account, and admin with the password `password`. */
export function seedIdentity(tx: Tx, { clock, ids, passwords }: Env): void {
  const created = clock.now()
  tx.insert('domain', {
    id: 1,
    uuid: ids.uuid(),
    name: 'ROOT',
    parentId: null,
    path: '/',
    level: 0,
    ownerId: 2,
    state: 'Active',
    networkDomain: null,
    created,
    removed: null,
  })
  for (const role of defaultRoles) {
    tx.insert('role', {
      id: role.id,
      uuid: ids.uuid(),
      name: role.name,
      type: role.type,
      description: `Default role ${role.name}`,
      isDefault: 1,
      isPublic: 1,
      state: 'enabled',
      created,
      removed: null,
    })
    for (const [sortOrder, [rule, permission]] of role.rules.entries()) {
      tx.insert('rolePermission', {
        uuid: ids.uuid(),
        roleId: role.id,
        rule,
        permission,
        description: null,
        sortOrder,
      })
    }
  }
  const account = (id: number, name: string) =>
    tx.insert('account', {
      id,
      uuid: ids.uuid(),
      name,
      type: 1,
      roleId: 1,
      domainId: 1,
      state: 'enabled',
      networkDomain: null,
      defaultZoneId: null,
      apiKeyAccess: null,
      isDefault: 1,
      created,
      removed: null,
    })
  const user = (id: number, username: string, password: string) =>
    tx.insert('user', {
      id,
      uuid: ids.uuid(),
      username,
      password,
      accountId: id,
      firstname: id === 2 ? 'Admin' : 'system',
      lastname: id === 2 ? 'User' : 'cloud',
      email: null,
      timezone: null,
      state: 'enabled',
      loginAttempts: 0,
      mustChangePassword: id === 2 ? 1 : 0,
      initialPassword: id === 2 ? 1 : 0,
      apiKeyAccess: null,
      isDefault: 1,
      created,
      removed: null,
    })
  account(1, 'system')
  account(2, 'admin')
  user(1, 'system', '')
  user(2, 'admin', passwords.hashSync('password'))
}
