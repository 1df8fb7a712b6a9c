import { nextState } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import type { HostRef, HypervisorDriver } from '#ports/hypervisor.ts'
import { driverFor, hostRef } from '../host/index.ts'
import { hostForPool, volumesOf } from '../volume/index.ts'
import { vmSnapshotTransitions, type VmSnapshotEvent } from './domain/states.ts'

export type VmSnapshot = Row<'vmSnapshot'>

/** @throws CloudError INTERNAL_ERROR when its state forbids it */
export function applyEvent(
  tx: Tx,
  { changes }: Pick<Env, 'changes'>,
  id: number,
  event: VmSnapshotEvent,
  patch: Partial<VmSnapshot> = {},
): void {
  const snapshot = tx.row('vmSnapshot', id)
  const state = nextState(vmSnapshotTransitions, snapshot.state, event)
  if (!state)
    throw conflict(
      `The snapshot ${snapshot.displayName} is in state ${snapshot.state}; wait until it is Ready.`,
    )
  tx.update('vmSnapshot', id, { state, ...patch })
  changes.emit(tx, 'vmsnapshot', snapshot.uuid)
}

export const snapshotsOf = (read: Read, vmId: number): VmSnapshot[] =>
  read.all(
    sql<VmSnapshot>`select * from vmSnapshot where vmId = ${vmId} and removed is null order by created, id`,
  )

/** Where an instance's disks can be worked on: on its host, or on one that reaches them.
 *  @throws CloudError PARAM_ERROR when it has none on storage yet, RESOURCE_UNAVAILABLE_ERROR when no host is Up */
export function workplace(
  env: Pick<Env, 'drivers'>,
  read: Read,
  vm: Row<'vm'>,
): { driver: HypervisorDriver; host: HostRef } {
  const driver = driverFor(env, vm.hypervisor)
  if (vm.hostId !== null) return { driver, host: hostRef(read, vm.hostId) }
  const poolId = volumesOf(read, vm.id)[0]?.poolId
  if (poolId === null || poolId === undefined)
    throw invalid(`The instance ${vm.name} has no disks on storage yet; start it once.`)
  return { driver, host: hostForPool(read, poolId) }
}

/** Makes a snapshot the one that the instance goes on from; null for none. */
export function setCurrent(tx: Tx, vmId: number, id: number | null): void {
  tx.run(sql`update vmSnapshot set isCurrent = (id is ${id}) where vmId = ${vmId} and removed is null`)
}

/** What came from a snapshot comes from its parent now; so does the instance. */
export function unlink(tx: Tx, { id, vmId, parentId, isCurrent }: VmSnapshot): void {
  tx.run(sql`update vmSnapshot set parentId = ${parentId} where parentId = ${id}`)
  if (isCurrent === 1) setCurrent(tx, vmId, parentId)
}
