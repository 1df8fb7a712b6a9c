import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import { DriverError, type HostRef, type VmStats } from '#ports/hypervisor.ts'
import type { Read, Row } from '#ports/db.ts'
import { driverFor, hostRef } from '../host/index.ts'

/** What running instances use, as their hosts say. An instance has figures from the next round on of the collector, which
 *  goes round every `vm.stats.interval` ms.
 *  @param rounds false for the collector itself */
export function statsReader({ drivers, clock }: Pick<Env, 'drivers' | 'clock'>, read: Read, rounds = true) {
  const everyMs = configValue(read, 'vm.stats.interval')
  const now = clock.now()
  const lastRound = rounds && everyMs > 0 ? now - (now % everyMs) : now
  const refs = new Map<number, HostRef>()
  return (vm: Pick<Row<'vm'>, 'uuid' | 'state' | 'hostId' | 'hypervisor' | 'updated'>): VmStats | null => {
    if (vm.state !== 'Running' || vm.hostId === null || everyMs <= 0 || vm.updated > lastRound) return null
    const ref = refs.get(vm.hostId) ?? hostRef(read, vm.hostId)
    refs.set(vm.hostId, ref)
    try {
      return driverFor({ drivers }, vm.hypervisor).vmStats(ref, vm.uuid)
    } catch (error) {
      // a host that does not run it after all: the next look at the host says so
      if (error instanceof DriverError) return null
      throw error
    }
  }
}

/** As CloudStack's metrics write amounts. */
export const mebibytes = (kibibytes: number) => `${(kibibytes / 1024).toFixed(2)} MiB`

export const statsFields = (stats: VmStats) => ({
  cpuused: `${stats.cpuUsedPercent}%`,
  networkkbsread: stats.networkReadKB,
  networkkbswrite: stats.networkWriteKB,
  diskkbsread: stats.diskReadKB,
  diskkbswrite: stats.diskWriteKB,
  memorykbs: stats.memoryUsedKB,
  memoryintfreekbs: 0,
  memorytargetkbs: stats.memoryUsedKB,
  diskioread: stats.diskReadIo,
  diskiowrite: stats.diskWriteIo,
})
