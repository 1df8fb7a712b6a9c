import { asyncCommand, type Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import type { Tx } from '#ports/db.ts'
import { mayExpunge, notAllowedToExpunge } from '../expunging.ts'
import { beginStop, dropDisks, forget, halt, unstop } from '../phases/index.ts'
import { applyVmEvent, forbidden, instance, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  expunge: boolean
  mayExpunge: boolean
  forced: boolean
  /** data volumes that go with it */
  volumeIds: number[]
}

export const destroyVirtualMachine = asyncCommand('destroyVirtualMachine', {
  description: 'Destroys an instance: it can be recovered until it is expunged.',
  params: ['id', 'expunge', 'forced', 'volumeids'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'destroyVirtualMachine', p.id)
    const volumeIds = p.volumeids ?? []
    for (const id of volumeIds) {
      const volume = ctx.tx.row('volume', id)
      if (volume.vmId !== vm.id || volume.type !== 'DATADISK')
        throw invalid(
          `The volume ${volume.name} is no data volume of ${shown(vm)}; leave it out of volumeids.`,
        )
    }
    if (volumeIds.length > 0 && !p.expunge)
      throw invalid('Volumes are removed together with the instance: give expunge=true with volumeids.')
    return accepted(ctx, vm, 'destroying', {
      expunge: p.expunge ?? false,
      mayExpunge: mayExpunge(ctx.tx, ctx.caller),
      forced: p.forced ?? false,
      volumeIds,
    })
  },
  steps: [
    step<Data>('check', job => (tx, data) => check(tx, job, data)),
    step<Data>('halt', job => halt(job.data.forced)(job, job.data.vmId)),
    step<Data>('destroy', job => (tx, data) => destroy(tx, job, data)),
    step<Data>('drop disks', job =>
      job.data.expunge ? dropDisks(job.data.volumeIds)(job, job.data.vmId) : undefined,
    ),
    step<Data>('forget', job => (tx, { expunge, vmId }) => {
      if (expunge) forget(tx, job, vmId)
    }),
  ],
  failed: (ctx, { vmId }) => unstop(ctx.tx, ctx, vmId),
  result: outcome,
})

function check(tx: Tx, env: Env, data: Data): void {
  const vm = tx.row('vm', data.vmId)
  if (vm.removed !== null) throw forbidden(vm, 'DestroyRequested')
  if (vm.deleteProtection === 1)
    throw invalid(
      `The instance ${shown(vm)} is protected; set deleteprotection to false with updateVirtualMachine first.`,
    )
  if (data.expunge && !data.mayExpunge) throw notAllowedToExpunge()
  if (vm.state === 'Running' || vm.state === 'Stopping' || vm.state === 'Unknown') beginStop(tx, env, vm.id)
}

/** One that never came up has nothing that could be recovered: it is expunged at once. */
function destroy(tx: Tx, env: Env, data: Data): void {
  const { state } = tx.row('vm', data.vmId)
  if (state !== 'Destroyed' && state !== 'Expunging')
    applyVmEvent(tx, env, data.vmId, 'DestroyRequested', { destroyed: env.clock.now() })
  if (state === 'Error' || state === 'Expunging') data.expunge = true
  else if (data.expunge) applyVmEvent(tx, env, data.vmId, 'ExpungeOperation')
}
