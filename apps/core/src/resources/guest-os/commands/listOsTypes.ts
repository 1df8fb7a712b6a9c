import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { osTypeView } from '../view.ts'

export const listOsTypes = command('listOsTypes', {
  description: 'Lists the guest operating systems that a template can name.',
  params: ['id', 'ids', 'description', 'keyword', 'oscategoryid', 'page', 'pagesize'],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'osType',
        params: p,
        removed: false,
        keyword: ['name'],
        order: sql`name, id`,
        where: [
          p.description !== undefined && sql`name = ${p.description}`,
          p.oscategoryid !== undefined && sql`categoryId = ${p.oscategoryid}`,
        ],
      },
      osTypeView,
    ),
})
