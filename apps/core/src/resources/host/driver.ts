import type { Env } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import type { Read } from '#ports/db.ts'
import type { HostRef, HypervisorDriver } from '#ports/hypervisor.ts'

/** A host as its driver knows it. */
export function hostRef(read: Read, hostId: number): HostRef {
  const { uuid, guid, url, zoneId, podId, clusterId } = read.row('host', hostId)
  return { uuid, guid, url, zoneId, podId, clusterId, hostId }
}

/** The driver that speaks with hosts of this hypervisor.
 *  @param hypervisor as in listHypervisors, in any case
 *  @throws CloudError INTERNAL_ERROR when this core has none */
export function driverFor({ drivers }: Pick<Env, 'drivers'>, hypervisor: string): HypervisorDriver {
  for (const [type, driver] of drivers) {
    if (type.toLowerCase() === hypervisor.toLowerCase()) return driver
  }
  const known = [...drivers.keys()].join(', ') || 'none'
  throw conflict(
    `There is no driver for ${hypervisor} in this core; it drives ${known}. Choose a hypervisor that listHypervisors shows.`,
  )
}
