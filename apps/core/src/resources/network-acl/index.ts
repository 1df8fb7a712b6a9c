import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { tierWanted } from '../network/index.ts'
import { requireTier, vpcDeleted } from '../vpc/index.ts'
import { createNetworkACL } from './commands/createNetworkACL.ts'
import { createNetworkACLList } from './commands/createNetworkACLList.ts'
import { deleteNetworkACL } from './commands/deleteNetworkACL.ts'
import { deleteNetworkACLList } from './commands/deleteNetworkACLList.ts'
import { listNetworkACLLists } from './commands/listNetworkACLLists.ts'
import { listNetworkACLs } from './commands/listNetworkACLs.ts'
import { moveNetworkAclItem } from './commands/moveNetworkAclItem.ts'
import { replaceNetworkACLList } from './commands/replaceNetworkACLList.ts'
import { updateNetworkACLItem } from './commands/updateNetworkACLItem.ts'
import { updateNetworkACLList } from './commands/updateNetworkACLList.ts'
import { seedAcls, seedOlderInstallation } from './seed.ts'
import { aclOfTier, dropAcls } from './store.ts'
import { networkAclMigrations } from './tables.ts'

export { denyingAcl, requireAclOfVpc } from './store.ts'

tierWanted.add(({ tx }, want) => {
  const vpc = requireTier(tx, want)
  return { networkDomain: vpc.networkDomain, aclId: aclOfTier(tx, vpc, want.offering, want.aclId) }
})
vpcDeleted.add((tx, env, vpcId) => {
  const lists = tx.all(
    sql<{ id: number }>`select id from networkAcl where vpcId = ${vpcId} and removed is null`,
  )
  dropAcls(
    tx,
    env.clock.now(),
    lists.map(({ id }) => id),
  )
})

export const networkAcl: Resource = {
  name: 'network-acl',
  entities: {
    NetworkACLResponse: entity('networkAcl', 'accountId'),
    NetworkACLItemResponse: {
      table: 'networkAclItem',
      owner(read, id) {
        const item = read.find('networkAclItem', id)
        return item ? (read.find('networkAcl', item.aclId)?.accountId ?? null) : null
      },
    },
  },
  commands: [
    createNetworkACLList,
    listNetworkACLLists,
    updateNetworkACLList,
    deleteNetworkACLList,
    createNetworkACL,
    listNetworkACLs,
    updateNetworkACLItem,
    deleteNetworkACL,
    moveNetworkAclItem,
    replaceNetworkACLList,
  ],
  migrations: networkAclMigrations,
  seed: seedAcls,
  start: seedOlderInstallation,
}
