import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { inIds, listOf } from '#kernel/list.ts'
import { mayAssign } from '../../identity/index.ts'
import { parseRoleType } from '../rules.ts'
import { roleView } from '../view.ts'

export const listRoles = command('listRoles', {
  params: ['id', 'keyword', 'name', 'page', 'pagesize', 'state', 'type'],
  description: 'Lists the roles that the caller may give to accounts.',
  run(ctx, p) {
    const all = ctx.read.all(ctx.read.q.selectFrom('role').selectAll().where('removed', 'is', null))
    const assignable = all.filter(role => mayAssign(ctx, role)).map(role => role.id)
    return listOf(
      ctx,
      {
        table: 'role',
        params: p,
        keyword: ['name', 'description'],
        where: [
          inIds('id', assignable),
          ctx.caller.roleType !== 'Admin' && sql`isPublic = 1`,
          p.name !== undefined && sql`name = ${p.name}`,
          p.state !== undefined && sql`state = lower(${p.state})`,
          p.type !== undefined && sql`type = ${parseRoleType(p.type)}`,
        ],
      },
      roleView,
    )
  },
})
