import { entity, type Resource } from '#kernel/resource.ts'
import { clusterMigrations } from './tables.ts'

export const cluster: Resource = {
  name: 'cluster',
  entities: { ClusterResponse: entity('cluster') },
  migrations: clusterMigrations,
}
