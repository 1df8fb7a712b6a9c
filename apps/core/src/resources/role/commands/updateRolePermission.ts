import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { changeableRole, parsePermission, rulesChanged } from '../rules.ts'

export const updateRolePermission = command('updateRolePermission', {
  params: ['permission', 'roleid', 'ruleid', 'ruleorder'],
  description: 'Changes what a rule of a role says, or the order in which all its rules are tried.',
  run(ctx, p) {
    const { tx } = ctx
    const role = changeableRole(ctx, p.roleid)
    const rules = tx.all(tx.q.selectFrom('rolePermission').select('id').where('roleId', '=', role.id))
    const own = new Set(rules.map(rule => rule.id))
    if (p.ruleorder !== undefined) {
      const order: readonly unknown[] = p.ruleorder
      const numbers = order.filter(id => typeof id === 'number')
      if (
        numbers.length !== own.size ||
        new Set(numbers).size !== own.size ||
        !numbers.every(id => own.has(id))
      )
        throw invalid(
          `The parameter ruleorder must name each of the ${own.size} rules of role ${role.name} once; list them again.`,
        )
      for (const [sortOrder, id] of numbers.entries()) tx.update('rolePermission', id, { sortOrder })
    } else if (p.ruleid !== undefined && p.permission !== undefined) {
      if (!own.has(p.ruleid)) throw invalid(`The rule is not one of role ${role.name}; list its rules again.`)
      tx.update('rolePermission', p.ruleid, { permission: parsePermission(p.permission) })
    } else {
      throw invalid('Give ruleorder, or ruleid together with permission.')
    }
    rulesChanged(ctx)
    return success()
  },
  event: ({ tx }, { roleid }) => ({
    type: 'ROLE.PERMISSION.UPDATE',
    description: `Changed the rules of role ${tx.row('role', roleid).name}`,
    resourceType: 'Role',
    resourceUuid: tx.row('role', roleid).uuid,
  }),
})
