import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { clusterPage, clusterParams } from '../../cluster/index.ts'
import { imbalance, loadFields, sumOf, thresholdFields } from '../domain/load.ts'
import { hostLoads, idsOf, thresholdsAt } from '../hosts.ts'

export const listClustersMetrics = command('listClustersMetrics', {
  description: 'Lists clusters with what their hosts do, in words.',
  params: clusterParams,
  run(ctx, p) {
    const { rows, count } = clusterPage(ctx, p)
    const ids = idsOf(
      ctx.read,
      'cluster',
      rows.map(row => row.id),
    )
    const loads = Map.groupBy(hostLoads(ctx, 'clusterId', [...ids.values()]), load => load.clusterId)
    return new Rows(
      rows.map(row => {
        const id = ids.get(row.id) ?? 0
        const hosts = loads.get(id) ?? []
        return {
          ...row,
          state: row.allocationstate,
          hosts: `${hosts.filter(host => host.isUp).length} / ${hosts.length}`,
          ...loadFields(hosts),
          ...thresholdFields(sumOf(hosts), thresholdsAt(ctx.read, { cluster: id })),
          drsimbalance: imbalance(hosts),
        }
      }),
      count,
    )
  },
})
