import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { inIds, listOf } from '#kernel/list.ts'
import type { Row } from '#ports/db.ts'
import { poolView } from '../../storage/index.ts'
import { notMovable } from '../moving.ts'
import { liveVolume } from '../one.ts'

export const findStoragePoolsForMigration = command('findStoragePoolsForMigration', {
  description: 'Lists the other primary storage of the zone, and whether a volume could go there.',
  params: ['id', 'keyword', 'page', 'pagesize'],
  run(ctx, { id, ...params }) {
    const volume = liveVolume(ctx.read, id)
    return listOf(
      ctx,
      {
        table: 'storagePool',
        params,
        keyword: ['name'],
        where: [
          sql`zoneId = ${volume.zoneId}`,
          volume.poolId !== null && sql`id != ${volume.poolId}`,
          sql`state = 'Up'`,
        ],
      },
      (read, ids) => {
        const pools = read.all(
          sql<
            Pick<Row<'storagePool'>, 'id' | 'uuid'>
          >`select id, uuid from storagePool where ${inIds('id', ids)}`,
        )
        const fits = new Map(
          pools.map(pool => [
            pool.uuid,
            notMovable(read, volume, { toPoolId: pool.id, live: true, offeringId: null }) === null,
          ]),
        )
        return poolView(read, ids).map(row => ({ ...row, suitableformigration: fits.get(row.id) ?? false }))
      },
    )
  },
})
