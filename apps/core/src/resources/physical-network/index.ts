import { entity, type Resource } from '#kernel/resource.ts'
import { physicalNetworkMigrations } from './tables.ts'

export const physicalNetwork: Resource = {
  name: 'physical-network',
  entities: {
    PhysicalNetworkResponse: entity('physicalNetwork'),
    TrafficTypeResponse: entity('trafficType'),
    ProviderResponse: entity('networkServiceProvider'),
    VirtualRouterProviderResponse: entity('virtualRouterElement'),
  },
  migrations: physicalNetworkMigrations,
}
