import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { changeableRole, parsePermission, parseRule, rulesChanged } from '../rules.ts'
import { permissionView } from '../view.ts'

export const createRolePermission = command('createRolePermission', {
  params: ['description', 'permission', 'roleid', 'rule'],
  description: 'Adds a rule to a role, after those that it has.',
  run(ctx, p) {
    const { tx, ids } = ctx
    const role = changeableRole(ctx, p.roleid)
    const rule = parseRule(p.rule)
    const { last, same } = tx.get(
      sql<{ last: number | null; same: number }>`
        select max(sortOrder) as last, sum(lower(rule) = lower(${rule})) as same from rolePermission where roleId = ${role.id}`,
    ) ?? { last: null, same: 0 }
    if (same > 0) throw invalid(`The role ${role.name} has a rule ${rule} already; change that one.`)
    const id = tx.insert('rolePermission', {
      uuid: ids.uuid(),
      roleId: role.id,
      rule,
      permission: parsePermission(p.permission),
      description: p.description ?? null,
      sortOrder: (last ?? -1) + 1,
    })
    rulesChanged(ctx)
    const [made] = permissionView(tx, role.id, id)
    if (!made) throw new Error(`no rule ${id}`)
    return made
  },
  event: ({ tx }, p) => ({
    type: 'ROLE.PERMISSION.CREATE',
    description: `Added the rule ${p.permission} ${p.rule} to role ${tx.row('role', p.roleid).name}`,
    resourceType: 'Role',
    resourceUuid: tx.row('role', p.roleid).uuid,
  }),
})
