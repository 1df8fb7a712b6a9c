import { command } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { oneImageStore } from '../view.ts'

export const updateImageStore = command('updateImageStore', {
  params: ['id', 'name', 'readonly'],
  description: 'Renames secondary storage, or makes it read-only.',
  run({ tx, changes }, p) {
    const store = living(tx, 'imageStore', p.id, 'image store')
    tx.update('imageStore', store.id, {
      ...(p.name && { name: p.name }),
      ...(p.readonly !== undefined && { readOnly: p.readonly ? 1 : 0 }),
    })
    changes.emit(tx, 'imagestore', store.uuid)
    return oneImageStore(tx, store.id)
  },
})
