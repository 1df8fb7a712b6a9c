import { entity, type Resource } from '#kernel/resource.ts'
import { podMigrations } from './tables.ts'

export { freePodIps, podIpUse, takePodIp, type PodAddress } from './addresses.ts'
export { podDeleted, podInUse } from './hooks.ts'

export const pod: Resource = {
  name: 'pod',
  entities: { PodResponse: entity('pod') },
  migrations: podMigrations,
}
