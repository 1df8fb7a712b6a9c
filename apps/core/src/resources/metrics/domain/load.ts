/** What machines have, what is promised of it, and what is used: MHz and bytes, with what may be promised beyond it. */
export interface Load {
  mhz: number
  mhzPromised: number
  mhzUsed: number
  memory: number
  memoryPromised: number
  memoryUsed: number
}

export const noLoad: Load = {
  mhz: 0,
  mhzPromised: 0,
  mhzUsed: 0,
  memory: 0,
  memoryPromised: 0,
  memoryUsed: 0,
}

export const sumOf = (loads: readonly Load[]): Load =>
  loads.reduce(
    (sum, load) => ({
      mhz: sum.mhz + load.mhz,
      mhzPromised: sum.mhzPromised + load.mhzPromised,
      mhzUsed: sum.mhzUsed + load.mhzUsed,
      memory: sum.memory + load.memory,
      memoryPromised: sum.memoryPromised + load.memoryPromised,
      memoryUsed: sum.memoryUsed + load.memoryUsed,
    }),
    noLoad,
  )

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Shares of the whole, 0 to 1, beyond which somebody is told, and beyond which nothing is promised any more. */
export interface Thresholds {
  cpu: number
  cpuDisable: number
  memory: number
  memoryDisable: number
}

export function thresholdFields(load: Load, limits: Thresholds) {
  const cpu = share(load.mhzUsed, load.mhz)
  const cpuPromised = share(load.mhzPromised, load.mhz)
  const memory = share(load.memoryUsed, load.memory)
  const memoryPromised = share(load.memoryPromised, load.memory)
  return {
    cputhreshold: cpu > limits.cpu,
    cpudisablethreshold: cpu > limits.cpuDisable,
    cpuallocatedthreshold: cpuPromised > limits.cpu,
    cpuallocateddisablethreshold: cpuPromised > limits.cpuDisable,
    memorythreshold: memory > limits.memory,
    memorydisablethreshold: memory > limits.memoryDisable,
    memoryallocatedthreshold: memoryPromised > limits.memory,
    memoryallocateddisablethreshold: memoryPromised > limits.memoryDisable,
  }
}

const GiB = 1024 ** 3
export const gigahertz = (mhz: number) => `${(mhz / 1000).toFixed(2)} Ghz`
export const gigabytes = (bytes: number) => `${(bytes / GiB).toFixed(2)} GB`
const percent = (part: number, whole: number) => `${(100 * share(part, whole)).toFixed(2)}%`

/** How far the busiest or the idlest of several is from all of them together, in points of per cent. */
const deviation = (shares: readonly number[], all: number) =>
  `${(100 * Math.max(0, ...shares.map(one => Math.abs(one - all)))).toFixed(2)}%`

/** Totals of several hosts, as clusters and zones show them. */
export function loadFields(hosts: readonly Load[]) {
  const all = sumOf(hosts)
  const cpu = hosts.map(host => share(host.mhzUsed, host.mhz))
  const memory = hosts.map(host => share(host.memoryUsed, host.memory))
  return {
    cputotal: gigahertz(all.mhz),
    cpuused: percent(all.mhzUsed, all.mhz),
    cpuallocated: percent(all.mhzPromised, all.mhz),
    cpumaxdeviation: deviation(cpu, share(all.mhzUsed, all.mhz)),
    memorytotal: gigabytes(all.memory),
    memoryused: percent(all.memoryUsed, all.memory),
    memoryallocated: percent(all.memoryPromised, all.memory),
    memorymaxdeviation: deviation(memory, share(all.memoryUsed, all.memory)),
  }
}

/** How unequally the promised memory is spread over hosts: its standard deviation, in relation to its mean. */
export function imbalance(hosts: readonly Load[]): string {
  const mean = share(sumOf(hosts).memoryPromised, hosts.length)
  const variance = share(
    hosts.reduce((sum, { memoryPromised }) => sum + (memoryPromised - mean) ** 2, 0),
    hosts.length,
  )
  return percent(Math.sqrt(variance), mean)
}
