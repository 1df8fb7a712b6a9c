import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { annotated } from '../target.ts'
import { annotationView } from '../view.ts'

export const addAnnotation = command('addAnnotation', {
  description: 'Writes a remark to something.',
  params: ['annotation', 'entitytype', 'entityid', 'adminsonly'],
  run(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const about = annotated(ctx, p.entitytype, p.entityid)
    if (p.annotation === undefined || p.annotation.trim() === '') throw invalid('The annotation is empty.')
    const adminsOnly = p.adminsonly ?? false
    if (adminsOnly && !isRootAdmin(caller))
      throw denied('Only root admins may write annotations that only admins see.')
    const id = tx.insert('annotation', {
      uuid: ids.uuid(),
      entityType: about.type,
      entityUuid: about.uuid,
      text: p.annotation,
      userId: caller.userId,
      adminsOnly: adminsOnly ? 1 : 0,
      created: clock.now(),
      removed: null,
    })
    return one(annotationView, tx, id)
  },
  event: (_ctx, p) => ({
    type: 'ANNOTATION.CREATE',
    description: `annotated ${p.entitytype ?? ''} ${p.entityid ?? ''}`,
  }),
})
