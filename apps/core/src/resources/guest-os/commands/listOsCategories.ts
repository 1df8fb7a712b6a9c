import type { Input } from '@cloud/contract'
import { sql, type RawBuilder } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { osCategoryView } from '../view.ts'

export const listOsCategories = command('listOsCategories', {
  description: 'Lists the families of guest operating systems.',
  params: ['id', 'name', 'keyword', 'isfeatured', 'zoneid', 'arch', 'isiso', 'isvnf', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'osCategory',
        params: p,
        removed: false,
        keyword: ['name'],
        order: sql`sortKey`,
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.isfeatured !== undefined && sql`featured = ${p.isfeatured ? 1 : 0}`,
          // only those that an image is of
          (p.zoneid ?? p.arch ?? p.isiso ?? p.isvnf) !== undefined && ofImages(p),
        ],
      },
      osCategoryView,
    ),
})

type ImageFilter = Pick<Input<'listOsCategories'>, 'zoneid' | 'arch' | 'isiso' | 'isvnf'>

function ofImages(p: ImageFilter): RawBuilder<unknown> {
  const wanted = [
    sql`t.removed is null and t.templateType != 'SYSTEM'`,
    p.zoneid !== undefined &&
      sql`t.id in (select templateId from templateZone where zoneId = ${p.zoneid} and removed is null)`,
    p.arch !== undefined && sql`t.arch = ${p.arch}`,
    p.isiso !== undefined && sql`(t.format = 'ISO') = ${p.isiso ? 1 : 0}`,
    p.isvnf === true && sql`false`,
  ].filter(condition => condition !== false)
  return sql`id in (select o.categoryId from template t join osType o on o.id = t.osTypeId
    where ${sql.join(wanted, sql` and `)})`
}
