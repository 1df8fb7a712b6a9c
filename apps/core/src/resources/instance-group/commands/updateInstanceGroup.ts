import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { checkGroupName } from '../store.ts'
import { instanceGroupView } from '../view.ts'

export const updateInstanceGroup = command('updateInstanceGroup', {
  description: 'Renames a group of instances.',
  params: ['id', 'name'],
  run({ tx }, p) {
    const group = living(tx, 'instanceGroup', p.id, 'group')
    if (p.name !== undefined) {
      checkGroupName(tx, group.accountId, p.name, group.id)
      tx.update('instanceGroup', group.id, { name: p.name })
    }
    return one(instanceGroupView, tx, group.id)
  },
})
