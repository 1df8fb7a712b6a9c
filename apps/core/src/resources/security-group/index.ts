import { entity, type Resource } from '#kernel/resource.ts'
import { defaultGroup } from './store.ts'
import { securityGroupMigrations } from './tables.ts'

export { defaultGroup, groupsNamed, groupsOf, joinGroups, leaveGroups } from './store.ts'

/** The installation's own administrator. */
const admin = 2

export const securityGroup: Resource = {
  name: 'securityGroup',
  entities: {
    SecurityGroupResponse: entity('securityGroup', 'accountId'),
    SecurityGroupRuleResponse: {
      table: 'securityGroupRule',
      owner: (read, id) => read.row('securityGroup', read.row('securityGroupRule', id).groupId).accountId,
    },
  },
  migrations: securityGroupMigrations,
  seed(tx, env) {
    defaultGroup(tx, env, admin)
  },
}
