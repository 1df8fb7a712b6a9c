import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { managedAccount, managedUser } from '../../identity/index.ts'
import { addMember, openInvitation } from '../members.ts'
import { accountInDomain, projectNote } from '../rules.ts'

export const updateProjectInvitation = asyncCommand('updateProjectInvitation', {
  description: 'Accepts an invitation to a project, or declines it.',
  params: ['projectid', 'account', 'userid', 'accept', 'token'],
  checksItself: ['projectid'],
  accept(ctx, p) {
    const { tx, caller, clock } = ctx
    const project = living(tx, 'project', p.projectid, 'project')
    if (p.token !== undefined) throw invalid('This cloud sends no invitations by mail: leave token out.')
    const user = p.userid === undefined ? undefined : managedUser(ctx, p.userid)
    const accountId =
      user?.accountId ??
      (p.account === undefined ? caller.accountId : accountInDomain(tx, project, p.account).id)
    if (accountId !== caller.accountId) managedAccount(ctx, accountId)
    const invitation =
      openInvitation(tx, clock.now(), project.id, { accountId, userId: user?.id ?? null }) ??
      openInvitation(tx, clock.now(), project.id, { accountId, userId: caller.userId })
    if (!invitation)
      throw invalid(`There is no open invitation to the project ${project.name}; ask for a new one.`)
    const accepted = p.accept ?? true
    tx.update('projectInvitation', invitation.id, { state: accepted ? 'Completed' : 'Declined' })
    if (accepted) {
      const { userId, role, projectRoleId } = invitation
      addMember(tx, ctx, project.id, { accountId, userId, role, projectRoleId })
    }
    const words = accepted ? 'accepting the invitation to' : 'declining the invitation to'
    return { data: {}, event: projectNote(project, words) }
  },
  steps: [step<object>('done', () => {})],
  result: () => success(),
})
