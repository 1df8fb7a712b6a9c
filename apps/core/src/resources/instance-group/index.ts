import { entity, type Resource } from '#kernel/resource.ts'
import { createInstanceGroup } from './commands/createInstanceGroup.ts'
import { deleteInstanceGroup } from './commands/deleteInstanceGroup.ts'
import { listInstanceGroups } from './commands/listInstanceGroups.ts'
import { updateInstanceGroup } from './commands/updateInstanceGroup.ts'
import { instanceGroupMigrations } from './tables.ts'

export { groupFor, instanceGroupDeleted } from './store.ts'

export const instanceGroup: Resource = {
  name: 'instance-group',
  entities: { InstanceGroupResponse: entity('instanceGroup', 'accountId') },
  commands: [createInstanceGroup, updateInstanceGroup, deleteInstanceGroup, listInstanceGroups],
  migrations: instanceGroupMigrations,
  accountGone({ db, clock }, accountId) {
    db.tx(tx => {
      const groups = tx.q.updateTable('instanceGroup').where('accountId', '=', accountId)
      tx.run(groups.where('removed', 'is', null).set({ removed: clock.now() }))
    })
  },
}
