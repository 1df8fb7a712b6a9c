import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { zoneView } from '../view.ts'

export const listZones = command('listZones', {
  description:
    'Lists zones; those of other domains and, for all but root admins, disabled ones are left out.',
  params: [
    'id',
    'ids',
    'name',
    'keyword',
    'networktype',
    'domainid',
    'available',
    'showcapacities',
    'tags',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const { caller } = ctx
    const { domainid, ...params } = p
    const path = domainid === undefined ? caller.domainPath : ctx.read.row('domain', domainid).path
    return listOf(
      ctx,
      {
        table: 'zone',
        params,
        keyword: ['name'],
        order: sql`sortKey, id`,
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.networktype !== undefined && sql`lower(networkType) = lower(${p.networktype})`,
          (!isRootAdmin(caller) || domainid !== undefined) &&
            sql`(domainId is null or domainId in (select id from domain where ${path} like path || '%'))`,
          !isRootAdmin(caller) && sql`allocationState = 'Enabled'`,
        ],
      },
      (read, ids) =>
        zoneView(read, ids, { full: isRootAdmin(caller), showCapacities: p.showcapacities ?? false }),
    )
  },
})
