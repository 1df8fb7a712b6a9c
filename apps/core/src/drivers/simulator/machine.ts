import { hash as digest } from 'node:crypto'
import { DriverError, type HostFacts, type PoolFacts } from '#ports/hypervisor.ts'

const GiB = 1024 ** 3
const TiB = 1024 * GiB

/** 32 bits that are always the same for the same name. */
export const hash = (name: string): number => digest('sha256', name, 'buffer').readUInt32BE(0)

/** Eight numbers from 0 to below 1 that are always the same for the same name. */
export function shares(name: string): (index: number) => number {
  const bytes = digest('sha256', name, 'buffer')
  return index => bytes.readUInt32BE(4 * index) / 2 ** 32
}

function pick<T>(from: readonly [T, ...T[]], name: string): T {
  return from[hash(name) % from.length] ?? from[0]
}

/** A machine that could stand in a rack, the same one for the same URL.
 *  @param url `http://sim/<cluster>/<host>`
 *  @throws DriverError unreachable for any other URL */
export function machineAt(url: string): HostFacts {
  const [, cluster, name] = /^https?:\/\/sim\/([\w.-]+)\/([\w.-]+)\/?$/i.exec(url) ?? []
  if (cluster === undefined || name === undefined) {
    throw new DriverError(
      'unreachable',
      `No machine answers at ${url}. Simulated hosts have URLs like http://sim/<cluster>/<host>.`,
    )
  }
  const place = `${cluster}/${name}`.toLowerCase()
  const id = digest('sha256', `machine ${place}`)
  const cpuSockets = 2
  return {
    guid: `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20, 32)}`,
    name: `${name}.${cluster}.sim`,
    ipAddress: `192.168.${hash(`net ${place}`) % 256}.${2 + (hash(`address ${place}`) % 252)}`,
    cpuSockets,
    cpuCores: cpuSockets * pick([8, 12, 16, 24], `cores ${place}`),
    cpuMhz: pick([2100, 2400, 2600, 2900, 3200], `speed ${place}`),
    memoryBytes: pick([64, 96, 128, 192, 256], `memory ${place}`) * GiB,
    hypervisorVersion: '1.0',
    arch: 'x86_64',
    capabilities: 'hvm,snapshot',
  }
}

/** How big the share behind a name is; what is used of it depends on what was put there. */
export function shareAt(name: string): Pick<PoolFacts, 'capacityBytes'> {
  return { capacityBytes: pick([2, 4, 8, 16], `share ${name}`) * TiB }
}

/** A disk image at a URL. */
export function imageAt(url: string): { sizeBytes: number; physicalBytes: number } {
  const sizeBytes = pick([2, 4, 8, 10], `image ${url}`) * GiB
  return { sizeBytes, physicalBytes: Math.round(sizeBytes * (0.15 + (hash(`fill ${url}`) % 100) / 500)) }
}
