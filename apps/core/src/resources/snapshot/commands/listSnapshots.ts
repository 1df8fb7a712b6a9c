import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { snapshotView } from '../view.ts'

export const listSnapshots = command('listSnapshots', {
  description: 'Lists snapshots of volumes, the newest first.',
  params: [
    'id',
    'ids',
    'name',
    'keyword',
    'volumeid',
    'zoneid',
    'snapshottype',
    'intervaltype',
    'tags',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'snapshot',
        params: p,
        owner: 'accountId',
        keyword: ['name'],
        order: sql`created desc, id desc`,
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.volumeid !== undefined && sql`volumeId = ${p.volumeid}`,
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.snapshottype?.toUpperCase() === 'RECURRING' && sql`type != 'MANUAL'`,
          p.snapshottype !== undefined &&
            p.snapshottype.toUpperCase() !== 'RECURRING' &&
            sql`type = upper(${p.snapshottype})`,
          p.intervaltype !== undefined && sql`type = upper(${p.intervaltype})`,
        ],
      },
      snapshotView,
    ),
})
