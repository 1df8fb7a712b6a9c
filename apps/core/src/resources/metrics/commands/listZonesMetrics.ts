import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { inIds } from '#kernel/list.ts'
import { Rows } from '#kernel/wire.ts'
import { zonePage, zoneParams } from '../../zone/index.ts'
import { loadFields, sumOf, thresholdFields } from '../domain/load.ts'
import { hostLoads, idsOf, thresholdsAt } from '../hosts.ts'

export const listZonesMetrics = command('listZonesMetrics', {
  description: 'Lists zones with what their hosts do, in words.',
  params: zoneParams,
  run(ctx, p) {
    const { read } = ctx
    const { rows, count } = zonePage(ctx, p)
    const ids = idsOf(
      read,
      'zone',
      rows.map(row => row.id),
    )
    const zoneIds = [...ids.values()]
    const loads = Map.groupBy(hostLoads(ctx, 'zoneId', zoneIds), load => load.zoneId)
    const clusters = read.all(sql<{ zoneId: number; enabled: number; n: number }>`
      select zoneId, sum(allocationState = 'Enabled') as enabled, count(*) as n
      from cluster where removed is null and ${inIds('zoneId', zoneIds)} group by zoneId`)
    const clustersIn = new Map(clusters.map(row => [row.zoneId, row]))
    return new Rows(
      rows.map(row => {
        const id = ids.get(row.id) ?? 0
        const hosts = loads.get(id) ?? []
        const { enabled = 0, n = 0 } = clustersIn.get(id) ?? {}
        return {
          ...row,
          state: row.allocationstate,
          clusters: `${enabled} / ${n}`,
          ...loadFields(hosts),
          ...thresholdFields(sumOf(hosts), thresholdsAt(read)),
        }
      }),
      count,
    )
  },
})
