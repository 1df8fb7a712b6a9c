import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { managedProject, projectNote, roleOf } from '../rules.ts'

export const deleteProjectRole = command('deleteProjectRole', {
  description: 'Deletes a role of a project that no member has.',
  params: ['id', 'projectid'],
  run(ctx, p) {
    const { tx } = ctx
    const role = roleOf(tx, managedProject(ctx, p.projectid), p.id)
    if (tx.get(sql`select id from projectMember where projectRoleId = ${role.id} limit 1`))
      throw invalid(`Members of the project have the role ${role.name}; give them another one first.`)
    tx.run(sql`update projectInvitation set projectRoleId = null where projectRoleId = ${role.id}`)
    tx.run(sql`delete from projectRole where id = ${role.id}`)
    return success()
  },
  event: ({ tx }, p) => ({
    type: 'PROJECT.ROLE.DELETE',
    ...projectNote(tx.row('project', p.projectid), 'deleted a role in'),
  }),
})
