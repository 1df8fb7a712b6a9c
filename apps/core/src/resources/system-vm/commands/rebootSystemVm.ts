import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { homeOf } from '../../vm/index.ts'
import { aboutVm, systemVm } from '../accept.ts'
import { tell } from '../run.ts'
import { oneSystemVm } from '../view.ts'

export const rebootSystemVm = asyncCommand('rebootSystemVm', {
  params: ['id', 'forced'],
  description: 'Reboots a system VM.',
  accept: ({ tx }, { id }) => aboutVm(systemVm(tx, 'rebootSystemVm', id), 'rebooting'),
  steps: [
    step<{ vmId: number }>('reboot', async job => {
      const { vmId } = job.data
      const { vm, home } = job.read(read => {
        const row = read.row('vm', vmId)
        return { vm: row, home: homeOf(job, read, row) }
      })
      if (vm.state !== 'Running' || !home) {
        throw invalid(`The system VM ${vm.name} is ${vm.state}; only a running one can be rebooted.`)
      }
      await home.driver.rebootVm(home.host, vm.uuid)
      return tx => tell(tx, job, vmId, 'REBOOT', 'rebooted')
    }),
  ],
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})
