import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { offeredIn, offeredTo } from '#kernel/offered.ts'
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
    'encrypt',
    'volumeid',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    if (p.volumeid !== undefined)
      requireAccess(ctx.read, ctx.caller, ctx.read.row('volume', p.volumeid).accountId)
    return listOf(
      ctx,
      {
        table: 'diskOffering',
        params: p,
        keyword: ['name', 'displayText'],
        order: sql`sortKey, id`,
        where: [
          sql`forRoot = 0`,
          sql`state = ${p.state ?? 'Active'}`,
          offeredTo(ctx.caller),
          p.zoneid !== undefined && offeredIn(p.zoneid),
          // none encrypts
          p.encrypt === true && sql`false`,
          p.volumeid !== undefined &&
            sql`id is not (select diskOfferingId from volume where id = ${p.volumeid})`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.storagetype !== undefined && sql`storageType = ${p.storagetype}`,
        ],
      },
      diskOfferingView,
    )
  },
})
