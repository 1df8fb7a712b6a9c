import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Tx } from '#ports/db.ts'
import { driverFor, hostRef } from '../../host/index.ts'
import { choose } from '../../placement/index.ts'
import { applyVmEvent, forbidden, shown } from '../store.ts'
import type { Phase } from './phase.ts'
import { noPlace, wantedOf } from './start.ts'

/** Chooses where a running machine moves to; room is kept on both ends until it has arrived. Running → Migrating.
 *  @param to the host that was asked for; any other than its own when absent
 *  @throws CloudError PARAM_ERROR when it is not running, INSUFFICIENT_CAPACITY_ERROR with a reason per host */
export function beginMove(tx: Tx, env: Env, vmId: number, to?: number): void {
  const vm = tx.row('vm', vmId)
  if (vm.removed !== null || vm.state !== 'Running' || vm.hostId === null)
    throw invalid(`The instance ${shown(vm)} is not running, so it cannot be migrated.`)
  if (to === vm.hostId)
    throw invalid(`The instance ${shown(vm)} runs on that host already; choose another one.`)
  // an address of a Basic zone belongs to its pod
  const wanted = wantedOf(tx, vm, {
    avoidHostIds: [vm.hostId],
    ...(to !== undefined && { hostId: to }),
    ...(vm.podId !== null && { podId: vm.podId }),
  })
  const plan = choose(tx, wanted)
  if (!plan.ok) throw noPlace(vm, plan.why)
  applyVmEvent(tx, env, vmId, 'MigrationRequested', { hostId: plan.hostId, lastHostId: vm.hostId })
}

/** Migrating → Running on the other host. */
export const move: Phase = async (env, vmId) => {
  const { vm, from, to } = env.db.read(read => {
    const row = read.row('vm', vmId)
    return {
      vm: row,
      from: row.lastHostId === null ? null : hostRef(read, row.lastHostId),
      to: row.hostId === null ? null : hostRef(read, row.hostId),
    }
  })
  if (vm.state !== 'Migrating' || !from || !to) throw forbidden(vm, 'OperationSucceeded')
  await driverFor(env, vm.hypervisor).migrateVm(from, to, vm.uuid)
  return tx => void applyVmEvent(tx, env, vmId, 'OperationSucceeded', { lastHostId: to.hostId })
}

/** A move that failed: it runs where it was. */
export function unmove(tx: Tx, env: Env, vmId: number): void {
  const vm = tx.row('vm', vmId)
  if (vm.state === 'Migrating') applyVmEvent(tx, env, vmId, 'OperationFailed', { hostId: vm.lastHostId })
}
