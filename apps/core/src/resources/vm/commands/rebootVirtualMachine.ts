import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import type { Row } from '#ports/db.ts'
import { bootTold } from '../boot-told.ts'
import { requireForce } from '../force.ts'
import {
  beginStop,
  halt,
  homeOf,
  makeDisks,
  place,
  requireActiveOwner,
  unplace,
  unstop,
} from '../phases/index.ts'
import { instance, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  /** its power is cut, and it is started again */
  forced: boolean
}

export const rebootVirtualMachine = asyncCommand('rebootVirtualMachine', {
  description: 'Reboots a running instance; with forced it is switched off and started again.',
  params: ['id', 'forced'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'rebootVirtualMachine', p.id)
    if (p.forced) {
      requireForce(ctx)
      // it would be off and could not be started again
      requireActiveOwner(ctx.tx, vm)
    }
    return accepted(ctx, vm, 'rebooting', { forced: p.forced ?? false })
  },
  steps: [
    step<Data>('reboot', async job => {
      if (job.data.forced) return
      const { vm, home } = job.read(read => {
        const row = read.row('vm', job.data.vmId)
        return { vm: row, home: homeOf(job, read, row) }
      })
      if (vm.removed !== null || vm.state !== 'Running' || !home) throw notRunning(vm)
      await home.driver.rebootVm(home.host, vm.uuid)
      return tx => job.changes.emit(tx, 'virtualmachine', vm.uuid)
    }),
    step<Data>('stop', job => (tx, { vmId, forced }) => {
      if (!forced) return
      const vm = tx.row('vm', vmId)
      if (vm.removed !== null || vm.state !== 'Running') throw notRunning(vm)
      beginStop(tx, job, vmId)
    }),
    step<Data>('halt', job => (job.data.forced ? halt(true)(job, job.data.vmId) : undefined)),
    step<Data>('place', job => (tx, { vmId, forced }) => {
      if (forced) place(tx, job, vmId)
    }),
    step<Data>('make disks', job => (job.data.forced ? makeDisks(job, job.data.vmId) : undefined)),
    step<Data>('boot', job => (job.data.forced ? bootTold(job) : undefined)),
  ],
  failed({ tx, ...env }, { vmId }) {
    unstop(tx, env, vmId)
    unplace(tx, env, vmId)
  },
  result: outcome,
})

const notRunning = (vm: Row<'vm'>) => invalid(`The instance ${shown(vm)} is not running; start it instead.`)
