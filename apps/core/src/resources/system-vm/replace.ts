import { invalid } from '#kernel/errors.ts'
import { step, type Step } from '#kernel/job.ts'
import { applyVmEvent, dropDisks, forget, homeOf } from '../vm/index.ts'
import { ensureSystemVms } from './jobs/bring-up.ts'
import { stopSteps, tell, type OfVm } from './run.ts'

type OfOne = OfVm & { vmId: number }

/** Running → Running, from the beginning. */
export const rebootSteps: Step<OfOne>[] = [
  step<OfOne>('reboot', async job => {
    const { vmId } = job.data
    const { vm, home } = job.read(read => {
      const row = read.row('vm', vmId)
      return { vm: row, home: homeOf(job, read, row) }
    })
    if (vm.state !== 'Running' || !home) {
      throw invalid(`The system VM ${vm.name} is ${vm.state}; only a running one can be rebooted.`)
    }
    await home.driver.rebootVm(home.host, vm.uuid)
    return tx => {
      if (!job.data.told) tell(tx, job, vmId, 'REBOOT', 'rebooted')
    }
  }),
]

/** Gone, with its disk and addresses; another one takes its place when it is needed. */
export const destroySteps: Step<OfOne>[] = [
  ...stopSteps<OfOne>(true),
  step<OfOne>('expunge', job => tx => void applyVmEvent(tx, job, job.data.vmId, 'ExpungeOperation')),
  step<OfOne>('disks', job => dropDisks()(job, job.data.vmId)),
  step<OfOne>('forget', job => tx => {
    const { vmId, told } = job.data
    if (!told) tell(tx, job, vmId, 'DESTROY', 'destroyed')
    forget(tx, job, vmId)
    ensureSystemVms(tx, job, tx.row('vm', vmId).zoneId)
  }),
]
