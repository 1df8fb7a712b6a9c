import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { leave } from '../leave.ts'
import { projectNote } from '../rules.ts'

export const deleteUserFromProject = asyncCommand('deleteUserFromProject', {
  description: 'Takes a user out of a project; what they made there stays.',
  params: ['projectid', 'userid'],
  checksItself: ['userid'],
  accept(ctx, p) {
    const user = ctx.tx.row('user', p.userid)
    const project = leave(ctx, p.projectid, { accountId: user.accountId, userId: user.id })
    return { data: {}, event: projectNote(project, `removing user ${user.username} from`) }
  },
  steps: [step<object>('done', () => {})],
  result: () => success(),
})
