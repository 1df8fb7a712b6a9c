import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { osCategoryView } from '../view.ts'

export const listOsCategories = command('listOsCategories', {
  description: 'Lists the families of guest operating systems.',
  params: ['id', 'name', 'keyword', 'isfeatured', 'page', 'pagesize'],
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
        ],
      },
      osCategoryView,
    ),
})
