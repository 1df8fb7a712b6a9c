import type { Resource } from '#kernel/resource.ts'
import { listClustersMetrics } from './commands/listClustersMetrics.ts'
import { listHostsMetrics } from './commands/listHostsMetrics.ts'
import { listStoragePoolsMetrics } from './commands/listStoragePoolsMetrics.ts'
import { listVolumesMetrics } from './commands/listVolumesMetrics.ts'
import { listVolumesUsageHistory } from './commands/listVolumesUsageHistory.ts'
import { listZonesMetrics } from './commands/listZonesMetrics.ts'

/** Lists of other slices, with figures for people. */
export const metrics: Resource = {
  name: 'metrics',
  commands: [
    listClustersMetrics,
    listHostsMetrics,
    listStoragePoolsMetrics,
    listVolumesMetrics,
    listVolumesUsageHistory,
    listZonesMetrics,
  ],
}
