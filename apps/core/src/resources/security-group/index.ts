import { entity, type Resource } from '#kernel/resource.ts'
import type { Row } from '#ports/db.ts'
import { accountMade } from '../account/index.ts'
import { authorizeSecurityGroupEgress } from './commands/authorizeSecurityGroupEgress.ts'
import { authorizeSecurityGroupIngress } from './commands/authorizeSecurityGroupIngress.ts'
import { createSecurityGroup } from './commands/createSecurityGroup.ts'
import { deleteSecurityGroup } from './commands/deleteSecurityGroup.ts'
import { listSecurityGroups } from './commands/listSecurityGroups.ts'
import { revokeSecurityGroupEgress } from './commands/revokeSecurityGroupEgress.ts'
import { revokeSecurityGroupIngress } from './commands/revokeSecurityGroupIngress.ts'
import { updateSecurityGroup } from './commands/updateSecurityGroup.ts'
import { defaultGroup, forgetGroup } from './store.ts'
import { securityGroupMigrations } from './tables.ts'

export { defaultGroup, groupsNamed, groupsOf, joinGroups, leaveGroups } from './store.ts'

accountMade.add(defaultGroup)

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
  commands: [
    authorizeSecurityGroupEgress,
    authorizeSecurityGroupIngress,
    createSecurityGroup,
    deleteSecurityGroup,
    listSecurityGroups,
    revokeSecurityGroupEgress,
    revokeSecurityGroupIngress,
    updateSecurityGroup,
  ],
  migrations: securityGroupMigrations,
  seed(tx, env) {
    defaultGroup(tx, env, admin)
  },
  accountGone({ db, ...env }, accountId) {
    db.tx(tx => {
      const groups = tx.q.selectFrom('securityGroup').selectAll().where('accountId', '=', accountId)
      for (const group of tx.all<Row<'securityGroup'>>(groups.where('removed', 'is', null)))
        forgetGroup(tx, env, group)
    })
  },
}
