import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { zoneView } from './view.ts'

/** Parameters of listZones, and of the list with metrics. */
export const zoneParams = [
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
] as const

export function zonePage(ctx: ReadCtx, p: Pick<Input<'listZones'>, (typeof zoneParams)[number]>) {
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
}
