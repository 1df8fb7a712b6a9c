import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { homeOf } from '../phases/index.ts'
import { instance, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

export const rebootVirtualMachine = asyncCommand('rebootVirtualMachine', {
  description: 'Reboots a running instance.',
  params: ['id'],
  accept: (ctx, p) => accepted(ctx, instance(ctx.tx, 'rebootVirtualMachine', p.id), 'rebooting', {}),
  steps: [
    step<VmData>('reboot', async job => {
      const { vm, home } = job.read(read => {
        const row = read.row('vm', job.data.vmId)
        return { vm: row, home: homeOf(job, read, row) }
      })
      if (vm.removed !== null || vm.state !== 'Running' || !home)
        throw invalid(`The instance ${shown(vm)} is not running; start it instead.`)
      await home.driver.rebootVm(home.host, vm.uuid)
      return tx => job.changes.emit(tx, 'virtualmachine', vm.uuid)
    }),
  ],
  result: outcome,
})
