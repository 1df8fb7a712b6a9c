import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { diskOfferingView } from '../view.ts'

export const listDiskOfferings = command('listDiskOfferings', {
  description: 'Lists the sizes that data disks can have.',
  params: [
    'id',
    'name',
    'keyword',
    'state',
    'storagetype',
    'zoneid',
    'virtualmachineid',
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
        table: 'diskOffering',
        params: p,
        keyword: ['name', 'displayText'],
        order: sql`sortKey, id`,
        where: [
          sql`forRoot = 0`,
          sql`state = ${p.state ?? 'Active'}`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.storagetype !== undefined && sql`storageType = ${p.storagetype}`,
        ],
      },
      diskOfferingView,
    ),
})
