import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { podView } from '../view.ts'

export const listPods = command('listPods', {
  description: 'Lists pods.',
  params: ['id', 'zoneid', 'name', 'keyword', 'allocationstate', 'showcapacities', 'page', 'pagesize'],
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'pod',
        params: p,
        keyword: ['name'],
        order: sql`zoneId, id`,
        where: [
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.allocationstate !== undefined && sql`lower(allocationState) = lower(${p.allocationstate})`,
        ],
      },
      (read, ids) => podView(read, ids, p.showcapacities),
    )
  },
})
