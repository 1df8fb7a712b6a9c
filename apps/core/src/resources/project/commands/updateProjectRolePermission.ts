import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { parsePermission } from '../../role/index.ts'
import { rulesOf } from '../roles.ts'
import { managedProject, projectNote, roleOf } from '../rules.ts'

export const updateProjectRolePermission = command('updateProjectRolePermission', {
  description: 'Changes what a rule of a project’s role says, or the order in which all its rules are tried.',
  params: ['projectid', 'projectroleid', 'projectrolepermissionid', 'permission', 'ruleorder'],
  run(ctx, p) {
    const { tx } = ctx
    const role = roleOf(tx, managedProject(ctx, p.projectid), p.projectroleid)
    const own = new Set(rulesOf(tx, role.id).map(rule => rule.id))
    if (p.ruleorder !== undefined) {
      const order: readonly number[] = p.ruleorder
      const once = new Set(order).size === order.length
      if (!once || order.length !== own.size || !order.every(id => own.has(id)))
        throw invalid(`The parameter ruleorder must name each of the ${own.size} rules of the role once.`)
      for (const [sortOrder, id] of order.entries()) tx.update('projectRolePermission', id, { sortOrder })
    } else if (p.projectrolepermissionid !== undefined && p.permission !== undefined) {
      if (!own.has(p.projectrolepermissionid)) throw invalid('The rule is not one of this role.')
      tx.update('projectRolePermission', p.projectrolepermissionid, {
        permission: parsePermission(p.permission),
      })
    } else {
      throw invalid('Give ruleorder, or projectrolepermissionid together with permission.')
    }
    return success()
  },
  event: ({ tx }, p) => ({
    type: 'PROJECT.ROLE.PERMISSION.UPDATE',
    ...projectNote(tx.row('project', p.projectid), 'changed the rules of a role of'),
  }),
})
