import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { beginMove, move, unmove } from '../phases/index.ts'
import { instance } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  to: number | null
}

export const migrateVirtualMachine = asyncCommand('migrateVirtualMachine', {
  description: 'Moves a running instance to another host: to the one that is named, else to the best.',
  params: ['virtualmachineid', 'hostid', 'autoselect'],
  accept: (ctx, p) =>
    accepted(ctx, instance(ctx.tx, 'migrateVirtualMachine', p.virtualmachineid), 'migrating', {
      to: p.hostid ?? null,
    }),
  steps: [
    step<Data>(
      'begin',
      job =>
        (tx, { vmId, to }) =>
          beginMove(tx, job, vmId, to ?? undefined),
    ),
    step<Data>('move', job => move(job, job.data.vmId)),
  ],
  failed: (ctx, { vmId }) => unmove(ctx.tx, ctx, vmId),
  result: outcome,
})
