import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { policyView } from '../policy/view.ts'

export const listSnapshotPolicies = command('listSnapshotPolicies', {
  description: 'Lists what takes snapshots of volumes by the clock.',
  params: [
    'id',
    'volumeid',
    'fordisplay',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'keyword',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'snapshotPolicy',
        params: p,
        owner: 'accountId',
        keyword: ['interval', 'timezone'],
        order: sql`id desc`,
        where: [
          p.volumeid !== undefined && sql`volumeId = ${p.volumeid}`,
          p.fordisplay !== undefined && sql`displayed = ${p.fordisplay ? 1 : 0}`,
        ],
      },
      policyView,
    ),
})
