import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { one } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row } from '#ports/db.ts'
import { volumesOf } from '../../volume/index.ts'
import { applyEvent, setCurrent, snapshotsOf, workplace } from '../store.ts'
import { vmSnapshotView } from '../view.ts'

interface Data {
  id: number
  vmId: number
}

export const createVMSnapshot = asyncCommand('createVMSnapshot', {
  description: 'Keeps what all disks of an instance hold, and its memory when that is wanted.',
  params: ['virtualmachineid', 'name', 'description', 'snapshotmemory', 'quiescevm'],
  accept(ctx, p) {
    const { tx, clock, ids } = ctx
    const vm = tx.row('vm', p.virtualmachineid)
    const memory = p.snapshotmemory ?? false
    check(tx, vm, memory)
    const uuid = ids.uuid()
    const stamp = new Date(clock.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14)
    const name = `${vm.instanceName}_VS_${stamp}`
    const id = tx.insert('vmSnapshot', {
      uuid,
      name,
      displayName: p.name === undefined || p.name === '' ? name : p.name,
      description: p.description ?? null,
      vmId: vm.id,
      accountId: vm.accountId,
      zoneId: vm.zoneId,
      parentId: snapshotsOf(tx, vm.id).find(s => s.isCurrent === 1)?.id ?? null,
      isCurrent: 0,
      type: memory ? 'DiskAndMemory' : 'Disk',
      state: 'Allocated',
      created: clock.now(),
      removed: null,
    })
    return {
      data: { id, vmId: vm.id },
      id: uuid,
      serial: `vm:${vm.id}`,
      instance: { type: 'VmSnapshot', uuid },
      event: { description: `creating snapshot of instance ${vm.name}`, accountId: vm.accountId },
    }
  },
  steps: [
    step<Data>('begin', env => (tx, { id, vmId }) => {
      const vm = tx.row('vm', vmId)
      if (vm.state !== 'Running' && vm.state !== 'Stopped') throw notNow(vm)
      applyEvent(tx, env, id, 'CreateRequested')
    }),
    step<Data>('take', async job => {
      const { vm, snapshot, at } = job.read(read => {
        const row = read.row('vm', job.data.vmId)
        return { vm: row, snapshot: read.row('vmSnapshot', job.data.id), at: workplace(job, read, row) }
      })
      await at.driver.createVmSnapshot(snapshot.uuid, vm.uuid, at.host)
      return (tx, { id, vmId }) => {
        applyEvent(tx, job, id, 'OperationSucceeded')
        setCurrent(tx, vmId, id)
      }
    }),
  ],
  failed: ({ tx, changes }, { id }) => applyEvent(tx, { changes }, id, 'OperationFailed'),
  result: (read, { id }) => one(vmSnapshotView, read, id),
})

const notNow = (vm: Row<'vm'>) =>
  invalid(
    `The instance ${vm.name} is in state ${vm.state}; a snapshot can be taken while it is Running or Stopped.`,
  )

/** @throws CloudError PARAM_ERROR */
function check(read: Read, vm: Row<'vm'>, memory: boolean): void {
  if (vm.kind !== 'User' || vm.removed !== null) throw invalid(`The instance ${vm.name} is gone.`)
  if (vm.state !== 'Running' && vm.state !== 'Stopped') throw notNow(vm)
  if (memory && vm.state !== 'Running')
    throw invalid(
      `The instance ${vm.name} is not running, so it has no memory to keep; leave snapshotmemory out.`,
    )
  const waiting = volumesOf(read, vm.id).find(v => v.state !== 'Ready')
  if (waiting)
    throw invalid(
      `The volume ${waiting.name} is in state ${waiting.state}; all disks must be Ready: start the instance once.`,
    )
  const there = snapshotsOf(read, vm.id)
  const busy = there.find(s => s.state !== 'Ready' && s.state !== 'Error')
  if (busy)
    throw invalid(`The snapshot ${busy.displayName} is in state ${busy.state}; wait until it is done.`)
  const most = configValue(read, 'vmsnapshot.max')
  if (there.length >= most)
    throw invalid(`The instance ${vm.name} has ${there.length} snapshots, the most it may have; delete one.`)
}
