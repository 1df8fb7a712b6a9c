import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { counted } from '#kernel/words.ts'
import { zoneInUse } from '#resources/zone/index.ts'
import { addNetworkServiceProvider } from './commands/addNetworkServiceProvider.ts'
import { addTrafficType } from './commands/addTrafficType.ts'
import { configureInternalLoadBalancerElement } from './commands/configureInternalLoadBalancerElement.ts'
import { configureVirtualRouterElement } from './commands/configureVirtualRouterElement.ts'
import { createPhysicalNetwork } from './commands/createPhysicalNetwork.ts'
import { deleteNetworkServiceProvider } from './commands/deleteNetworkServiceProvider.ts'
import { deletePhysicalNetwork } from './commands/deletePhysicalNetwork.ts'
import { deleteTrafficType } from './commands/deleteTrafficType.ts'
import { listInternalLoadBalancerElements } from './commands/listInternalLoadBalancerElements.ts'
import { listNetworkServiceProviders } from './commands/listNetworkServiceProviders.ts'
import { listPhysicalNetworks } from './commands/listPhysicalNetworks.ts'
import { listSupportedNetworkServices } from './commands/listSupportedNetworkServices.ts'
import { listTrafficTypes } from './commands/listTrafficTypes.ts'
import { listVirtualRouterElements } from './commands/listVirtualRouterElements.ts'
import { updateNetworkServiceProvider } from './commands/updateNetworkServiceProvider.ts'
import { updatePhysicalNetwork } from './commands/updatePhysicalNetwork.ts'
import { physicalNetworkMigrations } from './tables.ts'

export { providers } from './domain/providers.ts'
export { networkServices } from './domain/services.ts'
export { physicalNetworkDeleted, physicalNetworkInUse, trafficTypeInUse } from './hooks.ts'

zoneInUse.add((read, zoneId) => {
  const networks = read.get(
    sql<{
      n: number
    }>`select count(*) as n from physicalNetwork where zoneId = ${zoneId} and removed is null`,
  )
  return networks && networks.n > 0 ? counted(networks.n, 'physical network') : null
})

export const physicalNetwork: Resource = {
  name: 'physical-network',
  entities: {
    PhysicalNetworkResponse: entity('physicalNetwork'),
    TrafficTypeResponse: entity('trafficType'),
    ProviderResponse: entity('networkServiceProvider'),
    VirtualRouterProviderResponse: entity('virtualRouterElement'),
    InternalLoadBalancerElementResponse: entity('virtualRouterElement'),
  },
  commands: [
    createPhysicalNetwork,
    listPhysicalNetworks,
    updatePhysicalNetwork,
    deletePhysicalNetwork,
    addTrafficType,
    listTrafficTypes,
    deleteTrafficType,
    addNetworkServiceProvider,
    listNetworkServiceProviders,
    updateNetworkServiceProvider,
    deleteNetworkServiceProvider,
    listSupportedNetworkServices,
    listVirtualRouterElements,
    configureVirtualRouterElement,
    listInternalLoadBalancerElements,
    configureInternalLoadBalancerElement,
  ],
  migrations: physicalNetworkMigrations,
}
