import type { Entity } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import { wireDate } from '#kernel/wire.ts'
import { DriverError, type VmStats } from '#ports/hypervisor.ts'
import type { Read, Row } from '#ports/db.ts'
import { systemTemplate } from '../template/index.ts'
import { homeOf, nicsOf } from '../vm/index.ts'

type Check = NonNullable<Entity<'getRouterHealthCheckResults'>['healthchecks']>[number]

/** What the host of a router says of it; null when it does not run there. */
export async function askHost(env: Env, vm: Row<'vm'>): Promise<VmStats | null> {
  const home = env.db.read(read => homeOf(env, read, vm))
  if (!home || vm.state !== 'Running') return null
  try {
    const there = await home.driver.powerReport(home.host)
    return there.some(({ vmUuid, running }) => vmUuid === vm.uuid && running)
      ? home.driver.vmStats(home.host, vm.uuid)
      : null
  } catch (error) {
    // a host that does not answer is what the first check tells
    if (error instanceof DriverError) return null
    throw error
  }
}

/** CloudStack's names of checks. Load is compared with the settings; nothing is known of it while the host says nothing. */
export function healthOf(read: Read, now: number, vm: Row<'vm'>, stats: VmStats | null): Check[] {
  const zone = vm.zoneId
  const lastupdated = wireDate(now)
  const check = (checkname: string, ok: boolean, details: string): Check => ({
    checkname,
    checktype: 'basic',
    success: ok,
    status: ok ? 'SUCCESS' : 'FAILED',
    lastupdated,
    details,
  })
  const load = (checkname: string, what: string, percent: number | undefined, most: number): Check =>
    percent === undefined
      ? { ...check(checkname, false, `The host says nothing about ${what}.`), status: 'UNKNOWN' }
      : check(checkname, percent <= most, `${what} ${percent.toFixed(2)}%, allowed are ${most}%`)
  const memory = stats && (100 * stats.memoryUsedKB) / 1024 / vm.memoryMiB
  const template = systemTemplate(read, vm.hypervisor)
  const closed = nicsOf(read, vm.id).filter(nic => nic.ip === null || nic.gateway === null)
  return [
    check(
      'connectivity.test',
      stats !== null,
      stats
        ? 'Successfully connected to the router'
        : 'The host does not run the router; start it, or look at the host.',
    ),
    load(
      'cpu_usage_check.py',
      'CPU usage',
      stats?.cpuUsedPercent,
      configValue(read, 'router.health.checks.max.cpu.usage.threshold', { zone }),
    ),
    load(
      'memory_usage_check.py',
      'Memory usage',
      memory ?? undefined,
      configValue(read, 'router.health.checks.max.memory.usage.threshold', { zone }),
    ),
    check(
      'gateways_check.py',
      closed.length === 0,
      closed.length === 0
        ? 'All interfaces have an address and a gateway'
        : `Without address or gateway: ${closed.map(nic => nic.trafficType).join(', ')}`,
    ),
    check(
      'router_version_check.py',
      vm.templateId === template?.id,
      vm.templateId === template?.id
        ? `The router is of the template ${template.name}`
        : 'The router is of an older template; see upgradeRouterTemplate.',
    ),
  ]
}
