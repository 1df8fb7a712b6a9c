import type { RoleType } from '@cloud/contract'
import type { Generated } from 'kysely'

interface DomainTable {
  id: Generated<number>
  uuid: string
  name: string
  parentId: number | null
  /** `/` for ROOT, `/a/b/` below it */
  path: string
  level: number
  /** account that made it */
  ownerId: number
  state: 'Active' | 'Inactive'
  networkDomain: string | null
  created: number
  removed: number | null
}

interface AccountTable {
  id: Generated<number>
  uuid: string
  name: string
  /** one of accountTypes */
  type: number
  roleId: number | null
  domainId: number
  state: 'enabled' | 'disabled' | 'locked'
  networkDomain: string | null
  defaultZoneId: number | null
  apiKeyAccess: 0 | 1 | null
  isDefault: 0 | 1
  created: number
  removed: number | null
}

interface UserTable {
  id: Generated<number>
  uuid: string
  username: string
  /** argon2id; empty: cannot log in */
  password: string
  accountId: number
  firstname: string
  lastname: string
  email: string | null
  timezone: string | null
  state: 'enabled' | 'disabled' | 'locked'
  /** bad passwords since the last good one */
  loginAttempts: number
  mustChangePassword: 0 | 1
  /** still the password that the installation began with */
  initialPassword: 0 | 1
  apiKeyAccess: 0 | 1 | null
  isDefault: 0 | 1
  created: number
  removed: number | null
}

interface RoleTable {
  id: Generated<number>
  uuid: string
  name: string
  type: RoleType
  description: string | null
  isDefault: 0 | 1
  isPublic: 0 | 1
  state: 'enabled' | 'disabled'
  created: number
  removed: number | null
}

interface RolePermissionTable {
  id: Generated<number>
  uuid: string
  roleId: number
  rule: string
  permission: 'allow' | 'deny'
  description: string | null
  sortOrder: number
}

interface ApiKeyTable {
  id: Generated<number>
  uuid: string
  name: string
  description: string | null
  userId: number
  apiKey: string
  secretKey: string
  startDate: number | null
  endDate: number | null
  /** JSON of rules, null: the role's own */
  rules: string | null
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    domain: DomainTable
    account: AccountTable
    user: UserTable
    role: RoleTable
    rolePermission: RolePermissionTable
    apiKey: ApiKeyTable
  }
}

export const identityMigrations = {
  '0010-identity': `
    create table domain (
      id integer primary key, uuid text not null unique, name text not null, parentId integer references domain,
      path text not null, level integer not null, ownerId integer not null,
      state text not null check (state in ('Active', 'Inactive')), networkDomain text, created integer not null, removed integer
    ) strict;
    create index domainPath on domain (path);
    create index domainParent on domain (parentId);
    create table role (
      id integer primary key, uuid text not null unique, name text not null, type text not null, description text,
      isDefault integer not null, isPublic integer not null, state text not null, created integer not null, removed integer
    ) strict;
    create table rolePermission (
      id integer primary key, uuid text not null unique, roleId integer not null references role, rule text not null,
      permission text not null check (permission in ('allow', 'deny')), description text, sortOrder integer not null
    ) strict;
    create index rolePermissionRole on rolePermission (roleId, sortOrder);
    create table account (
      id integer primary key, uuid text not null unique, name text not null, type integer not null, roleId integer references role,
      domainId integer not null references domain, state text not null check (state in ('enabled', 'disabled', 'locked')),
      networkDomain text, defaultZoneId integer, apiKeyAccess integer, isDefault integer not null,
      created integer not null, removed integer
    ) strict;
    create unique index accountName on account (domainId, lower(name)) where removed is null;
    create table user (
      id integer primary key, uuid text not null unique, username text not null, password text not null,
      accountId integer not null references account, firstname text not null, lastname text not null, email text, timezone text,
      state text not null check (state in ('enabled', 'disabled', 'locked')), loginAttempts integer not null default 0,
      mustChangePassword integer not null default 0, initialPassword integer not null default 0, apiKeyAccess integer, isDefault integer not null,
      created integer not null, removed integer
    ) strict;
    create index userAccount on user (accountId);
    create index userName on user (lower(username));
    create table apiKey (
      id integer primary key, uuid text not null unique, name text not null, description text,
      userId integer not null references user, apiKey text not null unique, secretKey text not null,
      startDate integer, endDate integer, rules text, created integer not null, removed integer
    ) strict;
    create index apiKeyUser on apiKey (userId);
  `,
} as const
