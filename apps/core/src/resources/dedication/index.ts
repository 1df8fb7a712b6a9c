import { sql } from 'kysely'
import type { Resource } from '#kernel/resource.ts'
import { dedicateCluster } from './commands/dedicateCluster.ts'
import { dedicateHost } from './commands/dedicateHost.ts'
import { dedicatePod } from './commands/dedicatePod.ts'
import { dedicateZone } from './commands/dedicateZone.ts'
import { listDedicatedClusters } from './commands/listDedicatedClusters.ts'
import { listDedicatedHosts } from './commands/listDedicatedHosts.ts'
import { listDedicatedPods } from './commands/listDedicatedPods.ts'
import { listDedicatedZones } from './commands/listDedicatedZones.ts'
import { releaseDedicatedCluster } from './commands/releaseDedicatedCluster.ts'
import { releaseDedicatedHost } from './commands/releaseDedicatedHost.ts'
import { releaseDedicatedPod } from './commands/releaseDedicatedPod.ts'
import { releaseDedicatedZone } from './commands/releaseDedicatedZone.ts'
import { dedicationMigrations } from './tables.ts'

export const dedication: Resource = {
  name: 'dedication',
  commands: [
    dedicateZone,
    listDedicatedZones,
    releaseDedicatedZone,
    dedicatePod,
    listDedicatedPods,
    releaseDedicatedPod,
    dedicateCluster,
    listDedicatedClusters,
    releaseDedicatedCluster,
    dedicateHost,
    listDedicatedHosts,
    releaseDedicatedHost,
  ],
  migrations: dedicationMigrations,
  accountGone({ db }, accountId) {
    db.tx(tx => tx.run(sql`delete from dedication where accountId = ${accountId}`))
  },
}
