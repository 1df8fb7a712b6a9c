import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { imageStoreInUse, imageStoreRemoved } from '../hooks.ts'

export const deleteImageStore = command('deleteImageStore', {
  params: ['id'],
  description: 'Removes secondary storage that people keep nothing in.',
  run(ctx, { id }) {
    const { tx, clock, changes } = ctx
    const store = living(tx, 'imageStore', id, 'image store')
    const inside = imageStoreInUse.call(tx, id).filter(what => what !== null)
    if (inside.length > 0) {
      throw invalid(`Image store ${store.name} still holds ${inside.join(' and ')}; delete them first.`)
    }
    tx.update('imageStore', id, { removed: clock.now() })
    imageStoreRemoved.call(tx, ctx, id)
    changes.emit(tx, 'imagestore', store.uuid)
    return success()
  },
})
