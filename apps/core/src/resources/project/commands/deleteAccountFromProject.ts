import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { leave } from '../leave.ts'
import { accountInDomain, projectNote } from '../rules.ts'

export const deleteAccountFromProject = asyncCommand('deleteAccountFromProject', {
  description: 'Takes an account out of a project; what it made there stays.',
  params: ['projectid', 'account'],
  accept(ctx, p) {
    const account = accountInDomain(ctx.tx, living(ctx.tx, 'project', p.projectid, 'project'), p.account)
    const project = leave(ctx, p.projectid, { accountId: account.id, userId: null })
    return { data: {}, event: projectNote(project, `removing account ${account.name} from`) }
  },
  steps: [step<object>('done', () => {})],
  result: () => success(),
})
