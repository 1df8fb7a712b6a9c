import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { inIds } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { hostPage, hostParams } from '../../host/index.ts'
import { gigabytes, gigahertz, thresholdFields } from '../domain/load.ts'
import { hostLoads, idsOf, thresholdsAt } from '../hosts.ts'

const kibibyte = 1024

export const listHostsMetrics = command('listHostsMetrics', {
  description: 'Lists hosts with what they do, in words.',
  params: hostParams,
  run(ctx, p) {
    const { read } = ctx
    const { rows, count } = hostPage(ctx, p)
    const ids = idsOf(
      read,
      'host',
      rows.map(row => row.id),
    )
    const loads = new Map(hostLoads(ctx, 'id', [...ids.values()]).map(load => [load.uuid, load]))
    const machines = machinesOn(read, [...ids.values()])
    return new Rows(
      rows.map(row => {
        const load = loads.get(row.id)
        const {
          running = 0,
          all = 0,
          systemRunning = 0,
          system = 0,
        } = machines.get(ids.get(row.id) ?? 0) ?? {}
        return {
          ...row,
          powerstate: row.outofbandmanagement?.powerstate,
          instances: `${running} / ${all}`,
          systeminstances: `${systemRunning} / ${system}`,
          ...(load && {
            cputotalghz: gigahertz(load.mhz),
            cpuusedghz: gigahertz(load.mhzUsed),
            cpuallocatedghz: gigahertz(load.mhzPromised),
            memorytotalgb: gigabytes(load.memory),
            memoryusedgb: gigabytes(load.memoryUsed),
            memoryallocatedgb: gigabytes(load.memoryPromised),
            ...thresholdFields(load, thresholdsAt(read, { cluster: load.clusterId })),
          }),
          ...(row.networkkbsread !== undefined && { networkread: gigabytes(row.networkkbsread * kibibyte) }),
          ...(row.networkkbswrite !== undefined && {
            networkwrite: gigabytes(row.networkkbswrite * kibibyte),
          }),
        }
      }),
      count,
    )
  },
})

interface Machines {
  hostId: number
  running: number
  all: number
  systemRunning: number
  system: number
}

function machinesOn(read: Read, hostIds: readonly number[]): Map<number, Machines> {
  const rows = read.all(sql<Machines>`
    select hostId, sum(kind = 'User' and state = 'Running') as running, sum(kind = 'User') as "all",
      sum(kind != 'User' and state = 'Running') as systemRunning, sum(kind != 'User') as system
    from vm where removed is null and ${inIds('hostId', hostIds)} group by hostId`)
  return new Map(rows.map(row => [row.hostId, row]))
}
