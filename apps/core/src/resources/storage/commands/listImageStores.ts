import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { imageStoreView } from '../view.ts'

export const listImageStores = command('listImageStores', {
  params: ['id', 'keyword', 'name', 'page', 'pagesize', 'protocol', 'provider', 'readonly', 'zoneid'],
  description: 'Lists secondary storage.',
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'imageStore',
        params: p,
        keyword: ['name', 'provider'],
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.protocol !== undefined && sql`lower(protocol) = lower(${p.protocol})`,
          p.provider !== undefined && sql`lower(provider) = lower(${p.provider})`,
          p.readonly !== undefined && sql`readOnly = ${p.readonly ? 1 : 0}`,
          p.zoneid !== undefined && sql`(zoneId is null or zoneId = ${p.zoneid})`,
        ],
      },
      imageStoreView,
    )
  },
})
