import { CloudError, invalid } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row } from '#ports/db.ts'
import { hostCandidates } from '../placement/index.ts'
import type { ComputeSize } from './domain/size.ts'
import { shown } from './store.ts'

type Scalable = Pick<Row<'serviceOffering'>, 'name' | 'dynamicScaling'>

/** Why nothing of this kind can be given more while it runs; null when it can. */
export function notScalable(
  read: Read,
  zoneId: number,
  offering: Scalable,
  template: Pick<Row<'template'>, 'name' | 'dynamicallyScalable'>,
): string | null {
  if (!configValue(read, 'enable.dynamic.scale.vm', { zone: zoneId }))
    return `the setting enable.dynamic.scale.vm is off in the zone ${read.row('zone', zoneId).name}`
  if (offering.dynamicScaling === 0) return `the service offering ${offering.name} does not allow it`
  if (template.dynamicallyScalable === 0) return `the template ${template.name} does not allow it`
  return null
}

const keys = ['cpuCores', 'cpuMhz', 'memoryMiB'] as const

/** Checks that a running instance can become this big where it is: nothing of it may shrink, and its host must have room.
 *  @throws CloudError PARAM_ERROR, INSUFFICIENT_CAPACITY_ERROR */
export function requireGrowth(read: Read, vm: Row<'vm'>, offering: Scalable, size: ComputeSize): void {
  const why =
    vm.dynamicallyScalable === 0
      ? 'it was not made for that; stop it, or set isdynamicallyscalable while it is stopped'
      : notScalable(read, vm.zoneId, offering, read.row('template', vm.templateId))
  if (why !== null)
    throw invalid(`The instance ${shown(vm)} cannot be given another size while it runs: ${why}.`)
  if (keys.some(key => size[key] < vm[key]) || keys.every(key => size[key] === vm[key]))
    throw invalid(`A running instance can only grow; stop ${shown(vm)} before it is given less.`)
  const host = hostCandidates(read, vm.zoneId, vm.hypervisor).find(({ id }) => id === vm.hostId)
  const full = host === undefined ? 'is not there' : noRoom(host, vm, size)
  if (full !== null)
    throw new CloudError(
      'INSUFFICIENT_CAPACITY_ERROR',
      `The host of the instance ${shown(vm)} ${full}; migrate the instance to another one first.`,
      { cs: 'InsufficientServerCapacity' },
    )
}

type Host = ReturnType<typeof hostCandidates>[number]

function noRoom(host: Host, vm: ComputeSize, size: ComputeSize): string | null {
  if (size.cpuCores > host.cpuCores || size.cpuMhz > host.cpuMhz)
    return 'has not as many, or as fast, CPU cores'
  const mhz = size.cpuCores * size.cpuMhz - vm.cpuCores * vm.cpuMhz
  if (mhz > host.cpuCores * host.cpuMhz * host.cpuOvercommit - host.usedMhz) return 'has not so much CPU left'
  const mib = size.memoryMiB - vm.memoryMiB
  return mib > host.memoryMiB * host.memoryOvercommit - host.usedMiB ? 'has not so much memory left' : null
}
