import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import type { Read } from '#ports/db.ts'
import { outcome, viewFor, type VmData } from '../../vm/index.ts'
import { applyEvent, setCurrent, workplace } from '../store.ts'

interface Data extends VmData {
  id: number
  /** this job has begun to revert: only then may its failure end that */
  begun: boolean
}

export const revertToVMSnapshot = asyncCommand('revertToVMSnapshot', {
  description:
    'Gives an instance the disks, and the memory, of one of its snapshots; what came after is lost.',
  params: ['vmsnapshotid'],
  accept(ctx, { vmsnapshotid }) {
    const { tx } = ctx
    const snapshot = living(tx, 'vmSnapshot', vmsnapshotid, 'snapshot')
    check(tx, vmsnapshotid)
    const data: Data = { id: snapshot.id, vmId: snapshot.vmId, view: viewFor(ctx.caller), begun: false }
    return {
      data,
      serial: `vm:${snapshot.vmId}`,
      instance: { type: 'VmSnapshot', uuid: snapshot.uuid },
      event: {
        description: `reverting instance to snapshot ${snapshot.displayName}`,
        accountId: snapshot.accountId,
      },
    }
  },
  steps: [
    step<Data>('begin', env => (tx, data) => {
      check(tx, data.id)
      applyEvent(tx, env, data.id, 'RevertRequested')
      data.begun = true
    }),
    step<Data>('revert', async job => {
      const { vm, snapshot, at } = job.read(read => {
        const row = read.row('vm', job.data.vmId)
        return { vm: row, snapshot: read.row('vmSnapshot', job.data.id), at: workplace(job, read, row) }
      })
      await at.driver.revertToVmSnapshot(snapshot.uuid, vm.uuid, at.host)
      return (tx, { id, vmId }) => {
        applyEvent(tx, job, id, 'OperationSucceeded')
        setCurrent(tx, vmId, id)
      }
    }),
  ],
  failed({ tx, changes }, { id, begun }) {
    if (begun) applyEvent(tx, { changes }, id, 'OperationFailed')
  },
  result: outcome,
})

/** @throws CloudError PARAM_ERROR: a snapshot of the disks alone is for a stopped instance, one with memory for a running one */
function check(read: Read, id: number): void {
  const { state, type, displayName, vmId } = read.row('vmSnapshot', id)
  const vm = read.row('vm', vmId)
  if (state !== 'Ready') throw invalid(`The snapshot ${displayName} is in state ${state}; it must be Ready.`)
  const wanted = type === 'Disk' ? 'Stopped' : 'Running'
  if (vm.state !== wanted)
    throw invalid(
      `The snapshot ${displayName} is of ${type === 'Disk' ? 'the disks alone' : 'disks and memory'}, so the instance ${vm.name} must be ${wanted}; it is ${vm.state}.`,
    )
}
