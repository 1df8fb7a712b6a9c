import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { makeDisks, place, requireActiveOwner, unplace, type Place } from '../phases/index.ts'
import { bootTold } from '../boot-told.ts'
import { placeMeant } from '../place-meant.ts'
import { instance } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  where: Place
}

export const startVirtualMachine = asyncCommand('startVirtualMachine', {
  description: 'Starts a stopped instance.',
  params: ['id', 'hostid', 'clusterid', 'podid'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'startVirtualMachine', p.id)
    requireActiveOwner(ctx.tx, vm)
    return accepted(ctx, vm, 'starting', {
      where: placeMeant(ctx.caller, p),
    })
  },
  steps: [
    step<Data>(
      'place',
      job =>
        (tx, { vmId, where }) =>
          place(tx, job, vmId, where),
    ),
    step<Data>('make disks', job => makeDisks(job, job.data.vmId)),
    step<Data>('boot', bootTold),
  ],
  failed: (ctx, { vmId }) => unplace(ctx.tx, ctx, vmId),
  result: outcome,
})
