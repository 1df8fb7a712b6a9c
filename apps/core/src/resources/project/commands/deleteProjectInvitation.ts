import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { managedProject, projectNote } from '../rules.ts'

export const deleteProjectInvitation = asyncCommand('deleteProjectInvitation', {
  description: 'Takes back an invitation to a project.',
  params: ['id'],
  checksItself: ['id'],
  accept(ctx, { id }) {
    const { tx } = ctx
    const project = managedProject(ctx, tx.row('projectInvitation', id).projectId)
    tx.run(tx.q.deleteFrom('projectInvitation').where('id', '=', id))
    return { data: {}, event: projectNote(project, 'taking back an invitation to') }
  },
  steps: [step<object>('done', () => {})],
  result: () => success(),
})
