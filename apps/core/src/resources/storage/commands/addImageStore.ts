import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { insertImageStore, reachImageStore } from '../image-stores.ts'
import { oneImageStore } from '../view.ts'

export const addImageStore = command('addImageStore', {
  params: ['provider', 'name', 'url', 'zoneid'],
  description: 'Adds secondary storage for templates, ISOs and snapshots to a zone.',
  prepare(ctx, p) {
    if (p.provider.toUpperCase() !== 'NFS') {
      throw invalid(`There is no image store provider ${p.provider} here; use NFS.`)
    }
    return reachImageStore(ctx, p)
  },
  run(ctx, p, reached) {
    const id = insertImageStore(ctx, { ...reached, name: p.name ?? reached.url }, reached)
    const { disksizetotal: _, disksizeused: __, ...store } = oneImageStore(ctx.tx, id)
    return store
  },
})
