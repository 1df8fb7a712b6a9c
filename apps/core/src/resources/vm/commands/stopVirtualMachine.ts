import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { requireForce } from '../force.ts'
import { beginStop, halt, unstop } from '../phases/index.ts'
import { instance } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  forced: boolean
}

export const stopVirtualMachine = asyncCommand('stopVirtualMachine', {
  description: 'Stops an instance; with forced even when its host does not answer.',
  params: ['id', 'forced'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'stopVirtualMachine', p.id)
    const forced = p.forced ?? false
    if (forced) requireForce(ctx)
    return accepted(ctx, vm, 'stopping', { forced })
  },
  steps: [
    step<Data>(
      'begin',
      job =>
        (tx, { vmId }) =>
          beginStop(tx, job, vmId),
    ),
    step<Data>('halt', job => halt(job.data.forced)(job, job.data.vmId)),
  ],
  failed: (ctx, { vmId }) => unstop(ctx.tx, ctx, vmId),
  result: outcome,
})
