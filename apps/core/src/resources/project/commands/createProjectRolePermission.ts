import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { parsePermission, parseRule } from '../../role/index.ts'
import { projectRuleView } from '../role-views.ts'
import { rulesOf } from '../roles.ts'
import { managedProject, projectNote, roleOf } from '../rules.ts'

export const createProjectRolePermission = command('createProjectRolePermission', {
  description: 'Adds a rule to a role of a project, after those that are there; the first that fits decides.',
  params: ['projectid', 'projectroleid', 'rule', 'permission', 'description'],
  run(ctx, p) {
    const { tx, ids } = ctx
    const role = roleOf(tx, managedProject(ctx, p.projectid), p.projectroleid)
    const id = tx.insert('projectRolePermission', {
      uuid: ids.uuid(),
      projectRoleId: role.id,
      rule: parseRule(p.rule),
      permission: parsePermission(p.permission),
      description: p.description ?? null,
      sortOrder: rulesOf(tx, role.id).length,
    })
    return one(projectRuleView, tx, id)
  },
  event: ({ tx }, p) => ({
    type: 'PROJECT.ROLE.PERMISSION.CREATE',
    ...projectNote(tx.row('project', p.projectid), 'added a rule to a role of'),
  }),
})
