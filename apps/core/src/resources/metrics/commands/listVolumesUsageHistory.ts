import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { diskFields, diskLooks } from '../disks.ts'

export const listVolumesUsageHistory = command('listVolumesUsageHistory', {
  description: 'Lists what volumes have done, look by look, as far as it can be told apart.',
  params: ['id', 'ids', 'name', 'startdate', 'enddate', 'keyword', 'page', 'pagesize'],
  run(ctx, p) {
    const between = { from: p.startdate?.getTime() ?? 0, to: p.enddate?.getTime() ?? ctx.clock.now() }
    return listOf(
      ctx,
      {
        table: 'volume',
        params: { ...p, listall: true },
        owner: 'accountId',
        keyword: ['name'],
        where: [
          sql`(vmId is null or vmId in (select id from vm where kind = 'User'))`,
          p.name !== undefined && sql`name like ${`%${p.name}%`}`,
        ],
      },
      (read, ids) => {
        const volumes = read.all(
          sql<Pick<Row<'volume'>, 'id' | 'uuid' | 'name'>>`
            select id, uuid, name from volume where ${inIds('id', ids)}`,
        )
        const looks = diskLooks(
          read,
          volumes.map(({ uuid }) => uuid),
          between,
        )
        return byIds(ids, volumes).map(({ uuid, name }) => ({
          id: uuid,
          name,
          stats: (looks.get(uuid) ?? []).map(look => ({ timestamp: wireDate(look.at), ...diskFields(look) })),
        }))
      },
    )
  },
})
