import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { projectRoleView } from '../role-views.ts'
import { checkRoleName } from '../roles.ts'
import { managedProject, projectNote, roleOf } from '../rules.ts'

export const updateProjectRole = command('updateProjectRole', {
  description: 'Renames a role of a project.',
  params: ['id', 'projectid', 'name', 'description'],
  run(ctx, p) {
    const { tx } = ctx
    const project = managedProject(ctx, p.projectid)
    const role = roleOf(tx, project, p.id)
    if (p.name !== undefined) checkRoleName(tx, project, p.name, role.id)
    tx.update('projectRole', role.id, {
      ...(p.name !== undefined && { name: p.name }),
      ...(p.description !== undefined && { description: p.description }),
    })
    return one(projectRoleView, tx, role.id)
  },
  event: ({ tx }, p) => ({
    type: 'PROJECT.ROLE.UPDATE',
    ...projectNote(tx.row('project', p.projectid), 'updated a role in'),
  }),
})
