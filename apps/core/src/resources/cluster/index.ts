import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import type { Read } from '#ports/db.ts'
import { settingChanged } from '../config/index.ts'
import { podInUse } from '../pod/index.ts'
import { addCluster } from './commands/addCluster.ts'
import { deleteCluster } from './commands/deleteCluster.ts'
import { listClusters } from './commands/listClusters.ts'
import { listHypervisors } from './commands/listHypervisors.ts'
import { updateCluster } from './commands/updateCluster.ts'
import { followOvercommit } from './store.ts'
import { clusterMigrations } from './tables.ts'

export { hypervisorNamed } from './domain/hypervisors.ts'
export { oneOf } from './domain/words.ts'
export { clusterInUse } from './hooks.ts'
export { clusterNamed, insertCluster } from './store.ts'
export { ratio } from './view.ts'

settingChanged.add(followOvercommit)
podInUse.add((read: Read, podId) => {
  const { n } = read.get(
    sql<{ n: number }>`select count(*) as n from cluster where podId = ${podId} and removed is null`,
  ) ?? { n: 0 }
  return n > 0 ? `${n} cluster${n === 1 ? '' : 's'}` : null
})
export { clusterPage, clusterParams } from './page.ts'

export const cluster: Resource = {
  name: 'cluster',
  entities: { ClusterResponse: entity('cluster') },
  commands: [addCluster, listClusters, updateCluster, deleteCluster, listHypervisors],
  migrations: clusterMigrations,
}
