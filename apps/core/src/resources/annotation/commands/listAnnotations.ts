import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { listOf } from '#kernel/list.ts'
import { annotated } from '../target.ts'
import { annotationView } from '../view.ts'

export const listAnnotations = command('listAnnotations', {
  description: 'Lists remarks: those to one thing, or the caller’s own.',
  params: ['id', 'entitytype', 'entityid', 'userid', 'annotationfilter', 'keyword', 'page', 'pagesize'],
  run(ctx, { id, ...p }) {
    const { caller } = ctx
    const filter = p.annotationfilter?.toLowerCase() ?? 'all'
    if (filter !== 'all' && filter !== 'self')
      throw invalid(`The filter of annotations is all or self, not ${p.annotationfilter}.`)
    const about =
      p.entityid === undefined && p.entitytype === undefined
        ? undefined
        : annotated(ctx, p.entitytype, p.entityid)
    const root = isRootAdmin(caller)
    return listOf(
      ctx,
      {
        table: 'annotation',
        params: {
          ...(p.page !== undefined && { page: p.page }),
          ...(p.pagesize !== undefined && { pagesize: p.pagesize }),
          ...(p.keyword !== undefined && { keyword: p.keyword }),
        },
        keyword: ['text'],
        order: sql`created desc, id desc`,
        where: [
          about && sql`entityUuid = ${about.uuid}`,
          !root && sql`adminsOnly = 0`,
          ((!root && !about) || filter === 'self') && sql`userId = ${caller.userId}`,
          id !== undefined && sql`uuid = ${id}`,
          p.userid !== undefined && sql`userId = (select id from user where uuid = ${p.userid})`,
        ],
      },
      annotationView,
    )
  },
})
