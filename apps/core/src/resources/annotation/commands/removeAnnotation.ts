import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { ownAnnotation } from '../own.ts'
import { annotationView } from '../view.ts'

export const removeAnnotation = command('removeAnnotation', {
  description: 'Takes a remark away.',
  params: ['id'],
  run(ctx, p) {
    const { id } = ownAnnotation(ctx, p.id)
    ctx.tx.update('annotation', id, { removed: ctx.clock.now() })
    return one(annotationView, ctx.tx, id)
  },
  event: (_ctx, p) => ({ type: 'ANNOTATION.REMOVE', description: `removed annotation ${p.id}` }),
})
