import { command } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { instanceGroupDeleted } from '../store.ts'

export const deleteInstanceGroup = command('deleteInstanceGroup', {
  description: 'Deletes a group; its instances stay.',
  params: ['id'],
  run({ tx, clock }, { id }) {
    living(tx, 'instanceGroup', id, 'group')
    tx.update('instanceGroup', id, { removed: clock.now() })
    instanceGroupDeleted.call(tx, id)
    return success()
  },
})
