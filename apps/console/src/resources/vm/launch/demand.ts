import { type AccountResponse, type CapacityResponse, GiB, limitKinds, MiB } from '@cloud/contract'

/** What an instance takes, once it runs. */
export interface Demand {
  cpus: number
  cpuMhz: number
  memoryMiB: number
  /** the root disk, then the data disk if there is one */
  disksGiB: readonly number[]
}

/** One kind of thing that the instance takes from an account or from a zone. */
export interface Take {
  kind: 'user_vm' | 'cpu' | 'memory' | 'volume' | 'primary_storage' | 'cpuMhz' | 'address'
  unit: 'count' | 'bytes' | 'MHz'
  takes: number
  /** in use before; of how many: undefined when there is no limit */
  used: number
  total: number | undefined
}

/** @returns what is left afterwards, negative when it does not fit; undefined without a limit */
export const stays = ({ used, takes, total }: Take): number | undefined =>
  total === undefined ? undefined : total - used - takes

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** What it takes of the account's limits, which the account's own totals know. */
export function quotaTakes(demand: Demand, account: AccountResponse): Take[] {
  const wanted: Partial<Record<string, number>> = {
    user_vm: 1,
    cpu: demand.cpus,
    memory: demand.memoryMiB * MiB,
    volume: demand.disksGiB.length,
    primary_storage: sum(demand.disksGiB) * GiB,
  }
  const fields = new Map<string, unknown>(Object.entries(account))
  return limitKinds.flatMap(({ name, field, unit }) => {
    const takes = wanted[name]
    if (takes === undefined || field === null) return []
    const scale = { count: 1, MiB, GiB }[unit]
    const limit = Number(fields.get(`${field}limit`))
    return {
      kind: name as Take['kind'],
      unit: unit === 'count' ? 'count' : 'bytes',
      takes,
      used: Number(fields.get(`${field}total`) ?? 0) * scale,
      total: Number.isFinite(limit) && limit >= 0 ? limit * scale : undefined,
    } satisfies Take
  })
}

/** What it takes of the zone, as its administrator sees it. Capacity types are the contract's. */
export function zoneTakes(demand: Demand, capacities: readonly CapacityResponse[]): Take[] {
  const wanted: readonly [type: number, kind: Take['kind'], unit: Take['unit'], takes: number][] = [
    [1, 'cpuMhz', 'MHz', demand.cpus * demand.cpuMhz],
    [0, 'memory', 'bytes', demand.memoryMiB * MiB],
    [3, 'primary_storage', 'bytes', sum(demand.disksGiB) * GiB],
    [8, 'address', 'count', 1],
  ]
  return wanted.flatMap(([type, kind, unit, takes]) => {
    const found = capacities.find(c => c.type === type)
    if (!found) return []
    return { kind, unit, takes, used: found.capacityused ?? 0, total: found.capacitytotal ?? 0 }
  })
}
