import type { Env } from '#kernel/command.ts'
import type { HostRef, HypervisorDriver } from '#ports/hypervisor.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { driverFor, hostRef } from '../../host/index.ts'

/** One piece of a machine's life: effects on the host first, harmless when repeated; then the change to write down. */
export type Phase = (env: Env, vmId: number) => Promise<(tx: Tx) => void>

export interface Home {
  driver: HypervisorDriver
  host: HostRef
}

/** Where a machine is, with the driver that speaks with that host; null when it is nowhere. */
export function homeOf(env: Env, read: Read, vm: Row<'vm'>): Home | null {
  return vm.hostId === null ? null : { driver: driverFor(env, vm.hypervisor), host: hostRef(read, vm.hostId) }
}
