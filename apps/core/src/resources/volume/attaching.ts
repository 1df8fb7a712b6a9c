import type { Env } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import type { Commit, JobRun } from '#kernel/job.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { driverFor, hostRef } from '../host/index.ts'
import { liveVolume, requireFreeDisks } from './one.ts'
import { poolFor } from './pools.ts'
import { applyVolumeEvent, volumesOf } from './store.ts'

interface Pair {
  id: number
  vmId: number
  /** null: the next one that is free */
  deviceId: number | null
}

/** Disks that one instance can have beside its root disk. */
const mostDevices = 15

/** @throws CloudError PARAM_ERROR, ACCOUNT_ERROR when an instance can never have a volume like that */
export function requireFitting(
  vm: Row<'vm'>,
  volume: Pick<Row<'volume'>, 'name' | 'zoneId' | 'accountId'>,
): void {
  if (vm.zoneId !== volume.zoneId) throw invalid('The instance and the volume are in different zones.')
  if (vm.accountId !== volume.accountId)
    throw denied(`The instance ${vm.name} and the volume ${volume.name} belong to different accounts.`)
}

/** Takes a volume for an instance, with a place on storage if it has none yet.
 *  @throws CloudError PARAM_ERROR for the state of either, INSUFFICIENT_CAPACITY_ERROR */
export function claim(tx: Tx, env: Pick<Env, 'changes' | 'clock'>, { id, vmId, deviceId }: Pair): void {
  const volume = liveVolume(tx, id)
  const vm = tx.row('vm', vmId)
  requireFitting(vm, volume)
  if (volume.vmId !== null) throw invalid(`The volume ${volume.name} is attached already; detach it first.`)
  if (volume.type !== 'DATADISK') throw invalid('Only data disks can be attached.')
  if (vm.removed !== null || (vm.state !== 'Running' && vm.state !== 'Stopped')) {
    throw invalid(
      `The instance ${vm.name} is in state ${vm.state}; a volume can be attached while it is Running or Stopped.`,
    )
  }
  requireFreeDisks(tx, vm)
  const device = freeDevice(tx, vm, deviceId)
  if (volume.state === 'Allocated' && vm.hostId !== null) {
    applyVolumeEvent(tx, env, id, 'CreateRequested', { poolId: poolFor(tx, volume, vm.hostId) })
  }
  tx.update('volume', id, { vmId, deviceId: device, attached: env.clock.now() })
}

/** Tells the host of a running instance. Harmless when repeated. */
export async function plug(
  { read, ...env }: Env & Pick<JobRun<object>, 'read'>,
  { id, vmId }: Pick<Pair, 'id' | 'vmId'>,
): Promise<Commit<object>> {
  const { volume, vm, host } = read(r => {
    const machine = r.row('vm', vmId)
    return {
      volume: r.row('volume', id),
      vm: machine,
      host: machine.hostId === null ? undefined : hostRef(r, machine.hostId),
    }
  })
  if (host) await driverFor(env, vm.hypervisor).attachVolume(volume.uuid, vm.uuid, host)
  return tx => env.changes.emit(tx, 'volume', tx.row('volume', id).uuid)
}

/** After a failure: the volume is free again, and on storage only if it was before. */
export function unclaim(tx: Tx, env: Pick<Env, 'changes'>, id: number): void {
  const { state } = tx.row('volume', id)
  const rising = state === 'Creating'
  if (!rising && state !== 'Ready' && state !== 'Allocated') return
  if (rising) applyVolumeEvent(tx, env, id, 'OperationFailed', { poolId: null })
  tx.update('volume', id, { vmId: null, deviceId: null, attached: null })
}

/** Device 3 is the CD drive's. */
function freeDevice(read: Read, vm: Row<'vm'>, wanted: number | null): number {
  const taken = new Set(volumesOf(read, vm.id).map(v => v.deviceId))
  if (wanted !== null) {
    if (wanted === 0 || taken.has(wanted))
      throw invalid(`Device ${wanted} of ${vm.name} is taken; leave deviceid out.`)
    return wanted
  }
  for (let device = 1; device <= mostDevices; device++) if (device !== 3 && !taken.has(device)) return device
  throw invalid(`The instance ${vm.name} has all the ${mostDevices} disks it can have.`)
}
