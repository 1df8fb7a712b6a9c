import { entity, type Resource } from '#kernel/resource.ts'
import { createAffinityGroup } from './commands/createAffinityGroup.ts'
import { deleteAffinityGroup } from './commands/deleteAffinityGroup.ts'
import { listAffinityGroupTypes } from './commands/listAffinityGroupTypes.ts'
import { listAffinityGroups } from './commands/listAffinityGroups.ts'
import { affinityGroupMigrations } from './tables.ts'

export {
  affinityOf,
  dedicationGroup,
  dedicationGroupsOf,
  dropDedicationGroup,
  groupsMeant,
  hostWishes,
  leaveAffinityGroups,
  setGroups,
} from './store.ts'

export const affinityGroup: Resource = {
  name: 'affinity-group',
  entities: {
    AffinityGroupResponse: {
      ...entity('affinityGroup', 'accountId'),
      shared(read, id, caller) {
        const { domainId } = read.row('affinityGroup', id)
        return domainId !== null && caller.domainPath.startsWith(read.row('domain', domainId).path)
      },
    },
  },
  commands: [createAffinityGroup, deleteAffinityGroup, listAffinityGroups, listAffinityGroupTypes],
  migrations: affinityGroupMigrations,
  accountGone({ db, clock }, accountId) {
    db.tx(tx => {
      const groups = tx.q.updateTable('affinityGroup').where('accountId', '=', accountId)
      tx.run(groups.where('removed', 'is', null).set({ removed: clock.now() }))
    })
  },
}
