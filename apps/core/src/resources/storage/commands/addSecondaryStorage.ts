import { command } from '#kernel/command.ts'
import { insertImageStore, reachImageStore } from '../image-stores.ts'
import { oneImageStore } from '../view.ts'

export const addSecondaryStorage = command('addSecondaryStorage', {
  params: ['url', 'zoneid'],
  description: 'Adds secondary storage on NFS; the old way to say addImageStore.',
  prepare: reachImageStore,
  run(ctx, _p, reached) {
    const id = insertImageStore(ctx, { ...reached, name: reached.url }, reached)
    return oneImageStore(ctx.tx, id)
  },
})
