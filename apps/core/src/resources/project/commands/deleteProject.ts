import { sql } from 'kysely'
import type { LimitKindName } from '@cloud/contract'
import { asyncCommand } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { usageOf } from '#kernel/limits.ts'
import { success } from '#kernel/wire.ts'
import { emptyAccount, removeAccount } from '../../account/index.ts'
import { managedProject, projectNote } from '../rules.ts'

interface Data {
  id: number
  accountId: number
}

/** Things that a project must not have any more, unless they go with it. */
const things: readonly LimitKindName[] = [
  'user_vm',
  'volume',
  'snapshot',
  'template',
  'network',
  'vpc',
  'public_ip',
]

export const deleteProject = asyncCommand('deleteProject', {
  description: 'Deletes a project; with cleanup everything that it has goes too.',
  params: ['id', 'cleanup'],
  accept(ctx, { id, cleanup }) {
    const { tx, registry } = ctx
    const project = managedProject(ctx, id)
    const left = things.filter(kind => usageOf(tx, registry, { accountId: project.accountId }, kind) > 0)
    if (left.length > 0 && !cleanup)
      throw conflict(
        `The project ${project.name} still has ${left.map(kind => kind.replace('_', ' ')).join(', ')}; delete them, or repeat with cleanup=true.`,
      )
    tx.update('project', id, { state: 'Disabled' })
    return {
      data: { id, accountId: project.accountId },
      serial: `project:${id}`,
      event: projectNote(project, 'deleting'),
    }
  },
  steps: [
    step<Data>('empty', job => emptyAccount(job, job.data.accountId)),
    step<Data>('remove', env => (tx, { id, accountId }) => {
      tx.run(sql`delete from projectMember where projectId = ${id}`)
      tx.run(sql`delete from projectInvitation where projectId = ${id}`)
      tx.update('project', id, { removed: env.clock.now() })
      removeAccount(tx, env, accountId)
      env.changes.emit(tx, 'project', tx.row('project', id).uuid)
    }),
  ],
  result: () => success(),
})
