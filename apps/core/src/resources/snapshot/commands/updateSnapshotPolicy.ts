import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { one } from '#kernel/list.ts'
import { policyView } from '../policy/view.ts'

interface Data {
  id: number
  displayed: 0 | 1 | null
}

export const updateSnapshotPolicy = asyncCommand('updateSnapshotPolicy', {
  description: 'Shows a snapshot policy to its owner, or hides it.',
  params: ['id', 'fordisplay'],
  accept({ tx }, { id, fordisplay }) {
    if (id === undefined) throw invalid('Name the policy by its id.')
    const policy = living(tx, 'snapshotPolicy', id, 'snapshot policy')
    const data: Data = { id, displayed: fordisplay === undefined ? null : fordisplay ? 1 : 0 }
    return {
      data,
      serial: `volume:${policy.volumeId}`,
      event: { description: `updating snapshot policy ${policy.uuid}`, accountId: policy.accountId },
    }
  },
  steps: [
    step<Data>('update', () => (tx, { id, displayed }) => {
      if (displayed !== null) tx.update('snapshotPolicy', id, { displayed })
    }),
  ],
  result: (read, { id }) => one(policyView, read, id),
})
