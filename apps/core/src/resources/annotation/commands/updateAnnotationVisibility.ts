import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { ownAnnotation } from '../own.ts'
import { annotationView } from '../view.ts'

export const updateAnnotationVisibility = command('updateAnnotationVisibility', {
  description: 'Shows a remark to everybody who sees what it is about, or to root admins alone.',
  params: ['id', 'adminsonly'],
  run(ctx, p) {
    if (!isRootAdmin(ctx.caller)) throw denied('Only root admins say who sees an annotation.')
    const { id } = ownAnnotation(ctx, p.id)
    ctx.tx.update('annotation', id, { adminsOnly: p.adminsonly ? 1 : 0 })
    return one(annotationView, ctx.tx, id)
  },
})
