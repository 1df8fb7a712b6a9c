import { invalid } from '#kernel/errors.ts'
import type { Env } from '#kernel/command.ts'
import type { Entity } from '@cloud/contract'
import { opt } from '#kernel/wire.ts'
import type { Fault, FaultInjection } from '#ports/hypervisor.ts'

/** @throws CloudError PARAM_ERROR when no driver of this core can be made to fail */
export function faultsOf({ drivers }: Pick<Env, 'drivers'>): FaultInjection {
  for (const driver of drivers.values()) if (driver.faults) return driver.faults
  throw invalid('This core has no simulator, so nothing can be made to fail.')
}

export const mockEntity = (fault: Fault): Entity<'configureSimulator'> => ({
  id: fault.id,
  zoneid: opt(fault.zoneId),
  podid: opt(fault.podId),
  clusterid: opt(fault.clusterId),
  hostid: opt(fault.hostId),
  name: fault.command,
  count: opt(fault.count),
})
