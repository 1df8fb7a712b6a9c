import { entity, type Resource } from '#kernel/resource.ts'
import { seedIdentity } from './seed.ts'
import { identityMigrations } from './tables.ts'

export { callerOf } from './caller.ts'
export * from './guard.ts'
export * from './rights.ts'

export const identity: Resource = {
  name: 'identity',
  entities: {
    DomainResponse: entity('domain'),
    AccountResponse: { table: 'account', owner: (_read, id) => id },
    UserResponse: entity('user', 'accountId'),
    RoleResponse: entity('role'),
    RolePermissionResponse: entity('rolePermission'),
    ApiKeyPairResponse: {
      table: 'apiKey',
      owner: (read, id) => read.row('user', read.row('apiKey', id).userId).accountId,
    },
  },
  migrations: identityMigrations,
  seed: seedIdentity,
}
