import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

export const listAlerts = command('listAlerts', {
  params: ['id', 'keyword', 'name', 'page', 'pagesize', 'type'],
  description: 'Lists what administrators should know, the newest first.',
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'alert',
        params: p,
        removed: false,
        keyword: ['description', 'name'],
        where: [
          sql`archived = 0`,
          p.type !== undefined && sql`cast(type as text) = ${p.type}`,
          p.name !== undefined && sql`name = ${p.name}`,
        ],
        order: sql`created desc, id desc`,
      },
      alertView,
    )
  },
})

function alertView(read: Read, ids: number[]): Entity<'listAlerts'>[] {
  const rows = read.all(sql<Row<'alert'>>`select * from alert where ${inIds('id', ids)}`)
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    type: row.type,
    name: row.name,
    description: row.description,
    sent: wireDate(row.created),
  }))
}
