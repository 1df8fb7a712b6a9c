import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { addOrInvite } from '../members.ts'
import { managedProject, parseMemberRole, projectNote, roleOf } from '../rules.ts'

export const addUserToProject = asyncCommand('addUserToProject', {
  description: 'Makes one user of the project’s domain a member, or invites them.',
  params: ['projectid', 'username', 'roletype', 'projectroleid'],
  accept(ctx, p) {
    const { tx } = ctx
    const project = managedProject(ctx, p.projectid)
    const user = tx.get(
      sql<Row<'user'>>`
        select u.* from user u join account a on a.id = u.accountId
        where lower(u.username) = lower(${p.username}) and a.domainId = ${project.domainId} and u.removed is null`,
    )
    if (!user) throw invalid(`There is no user ${p.username} in the domain of the project ${project.name}.`)
    addOrInvite(ctx, project.id, {
      accountId: user.accountId,
      userId: user.id,
      role: parseMemberRole(p.roletype),
      projectRoleId: p.projectroleid === undefined ? null : roleOf(tx, project, p.projectroleid).id,
    })
    return { data: {}, event: projectNote(project, `adding user ${user.username} to`) }
  },
  steps: [step<object>('done', () => {})],
  result: () => success(),
})
