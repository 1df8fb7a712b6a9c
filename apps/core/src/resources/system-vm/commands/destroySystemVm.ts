import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { applyVmEvent, dropDisks, forget } from '../../vm/index.ts'
import { aboutVm, systemVm } from '../accept.ts'
import { ensureSystemVms } from '../jobs/bring-up.ts'
import { stopSteps, tell } from '../run.ts'
import { oneSystemVm } from '../view.ts'

interface OfVm {
  vmId: number
}

export const destroySystemVm = asyncCommand('destroySystemVm', {
  params: ['id'],
  description: 'Destroys a system VM; a new one takes its place.',
  accept: ({ tx }, { id }) => aboutVm(systemVm(tx, 'destroySystemVm', id), 'destroying'),
  steps: [
    ...stopSteps<OfVm>(true),
    step<OfVm>('expunge', job => tx => void applyVmEvent(tx, job, job.data.vmId, 'ExpungeOperation')),
    step<OfVm>('disks', job => dropDisks()(job, job.data.vmId)),
    step<OfVm>('forget', job => tx => {
      const { vmId } = job.data
      tell(tx, job, vmId, 'DESTROY', 'destroyed')
      forget(tx, job, vmId)
      ensureSystemVms(tx, job, tx.row('vm', vmId).zoneId)
    }),
  ],
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})
