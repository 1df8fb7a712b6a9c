import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { projectRoleView } from '../role-views.ts'
import { checkRoleName } from '../roles.ts'
import { managedProject, projectNote } from '../rules.ts'

export const createProjectRole = command('createProjectRole', {
  description: 'Makes a role that narrows down what members of a project may do in it.',
  params: ['projectid', 'name', 'description'],
  run(ctx, p) {
    const { tx, ids } = ctx
    const project = managedProject(ctx, p.projectid)
    checkRoleName(tx, project, p.name)
    const row = { projectId: project.id, name: p.name, description: p.description ?? null }
    return one(projectRoleView, tx, tx.insert('projectRole', { uuid: ids.uuid(), ...row }))
  },
  event: ({ tx }, p) => ({
    type: 'PROJECT.ROLE.CREATE',
    ...projectNote(tx.row('project', p.projectid), `created role ${p.name} in`),
  }),
})
