import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { applyEvent, unlink, workplace } from '../store.ts'

interface Data {
  id: number
  begun: boolean
}

export const deleteVMSnapshot = asyncCommand('deleteVMSnapshot', {
  description: 'Deletes a snapshot of an instance; the instance stays as it is.',
  params: ['vmsnapshotid'],
  accept({ tx }, { vmsnapshotid }) {
    const snapshot = living(tx, 'vmSnapshot', vmsnapshotid, 'snapshot')
    const data: Data = { id: snapshot.id, begun: false }
    return {
      data,
      serial: `vm:${snapshot.vmId}`,
      instance: { type: 'VmSnapshot', uuid: snapshot.uuid },
      event: { description: `deleting snapshot ${snapshot.displayName}`, accountId: snapshot.accountId },
    }
  },
  steps: [
    step<Data>('begin', env => (tx, data) => {
      applyEvent(tx, env, data.id, 'ExpungeRequested')
      data.begun = true
    }),
    step<Data>('delete', async job => {
      const { vm, snapshot, at } = job.read(read => {
        const row = read.row('vmSnapshot', job.data.id)
        const machine = read.row('vm', row.vmId)
        return { vm: machine, snapshot: row, at: workplace(job, read, machine) }
      })
      await at.driver.deleteVmSnapshot(snapshot.uuid, vm.uuid, at.host)
      return (tx, { id }) => {
        unlink(tx, tx.row('vmSnapshot', id))
        applyEvent(tx, job, id, 'OperationSucceeded', { removed: job.clock.now(), isCurrent: 0 })
      }
    }),
  ],
  failed({ tx, changes }, { id, begun }) {
    if (begun) applyEvent(tx, { changes }, id, 'OperationFailed')
  },
  result: () => success(),
})
