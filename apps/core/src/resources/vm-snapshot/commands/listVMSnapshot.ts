import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vmSnapshotView } from '../view.ts'

export const listVMSnapshot = command('listVMSnapshot', {
  description: 'Lists snapshots of instances, the newest first.',
  params: [
    'vmsnapshotid',
    'vmsnapshotids',
    'virtualmachineid',
    'name',
    'state',
    'tags',
    'keyword',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run: (ctx, { vmsnapshotid, vmsnapshotids, ...p }) =>
    listOf(
      ctx,
      {
        table: 'vmSnapshot',
        params: {
          ...p,
          ...(vmsnapshotid !== undefined && { id: vmsnapshotid }),
          ...(vmsnapshotids && { ids: vmsnapshotids }),
        },
        owner: 'accountId',
        keyword: ['name', 'displayName', 'description'],
        order: sql`created desc, id desc`,
        where: [
          p.virtualmachineid !== undefined && sql`vmId = ${p.virtualmachineid}`,
          p.name !== undefined && sql`displayName = ${p.name}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
        ],
      },
      vmSnapshotView,
    ),
})
