import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { addOrInvite } from '../members.ts'
import { accountInDomain, managedProject, parseMemberRole, projectNote, roleOf } from '../rules.ts'

export const addAccountToProject = asyncCommand('addAccountToProject', {
  description: 'Makes an account of the project’s domain a member, or invites it.',
  params: ['projectid', 'account', 'roletype', 'projectroleid'],
  accept(ctx, p) {
    const project = managedProject(ctx, p.projectid)
    if (p.account === undefined) throw invalid('Name the account; this cloud sends no invitations by mail.')
    const account = accountInDomain(ctx.tx, project, p.account)
    addOrInvite(ctx, project.id, {
      accountId: account.id,
      userId: null,
      role: parseMemberRole(p.roletype),
      projectRoleId: p.projectroleid === undefined ? null : roleOf(ctx.tx, project, p.projectroleid).id,
    })
    return { data: {}, event: projectNote(project, `adding account ${account.name} to`) }
  },
  steps: [step<object>('done', () => {})],
  result: () => success(),
})
