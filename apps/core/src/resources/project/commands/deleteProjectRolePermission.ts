import { command } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { managedProject, projectNote, roleOf } from '../rules.ts'

export const deleteProjectRolePermission = command('deleteProjectRolePermission', {
  description: 'Takes a rule from a role of a project.',
  params: ['id', 'projectid'],
  run(ctx, p) {
    const { tx } = ctx
    const rule = tx.row('projectRolePermission', p.id)
    roleOf(tx, managedProject(ctx, p.projectid), rule.projectRoleId)
    tx.run(tx.q.deleteFrom('projectRolePermission').where('id', '=', rule.id))
    return success()
  },
  event: ({ tx }, p) => ({
    type: 'PROJECT.ROLE.PERMISSION.DELETE',
    ...projectNote(tx.row('project', p.projectid), 'deleted a rule from a role of'),
  }),
})
