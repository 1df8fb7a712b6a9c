import { sql } from 'kysely'
import { requireDomain } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { underPath } from '#kernel/scope.ts'
import { domainView } from '../view.ts'

export const listDomains = command('listDomains', {
  params: [
    'details',
    'domainid',
    'id',
    'isrecursive',
    'keyword',
    'level',
    'listall',
    'name',
    'tags',
    'page',
    'pagesize',
  ],
  description: 'Lists domains with their limits and what is used of them.',
  run(ctx, p) {
    const { read, caller } = ctx
    const { domainid, listall, isrecursive, ...params } = p
    const asked = p.id ?? domainid
    if (asked !== undefined) requireDomain(read, caller, asked)
    const all = isRootAdmin(caller) || listall === true || asked !== undefined
    return listOf(
      ctx,
      {
        table: 'domain',
        params,
        keyword: ['name'],
        where: [
          all ? underPath(caller.domainPath) : sql`id = ${caller.domainId}`,
          domainid !== undefined &&
            (isrecursive ? underPath(read.row('domain', domainid).path) : sql`id = ${domainid}`),
          p.name !== undefined && sql`lower(name) = lower(${p.name})`,
          p.level !== undefined && sql`level = ${p.level}`,
        ],
      },
      (_read, ids) => domainView(read, ctx, ids, { resources: !p.details?.includes('min') }),
    )
  },
})
