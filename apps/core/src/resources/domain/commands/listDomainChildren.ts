import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { underPath } from '#kernel/scope.ts'
import { managedDomain } from '../../identity/index.ts'
import { placeView } from '../view.ts'

export const listDomainChildren = command('listDomainChildren', {
  params: ['id', 'isrecursive', 'keyword', 'listall', 'name', 'page', 'pagesize'],
  description: 'Lists the domains directly below a domain, or all below it.',
  run(ctx, { id, isrecursive, listall: _, ...p }) {
    const domain = managedDomain(ctx, id ?? ctx.caller.domainId)
    return listOf(
      ctx,
      {
        table: 'domain',
        params: p,
        keyword: ['name'],
        where: [
          isrecursive ? sql`${underPath(domain.path)} and id != ${domain.id}` : sql`parentId = ${domain.id}`,
          p.name !== undefined && sql`lower(name) = lower(${p.name})`,
        ],
      },
      (read, ids) => placeView(read, ids, { created: true }),
    )
  },
})
