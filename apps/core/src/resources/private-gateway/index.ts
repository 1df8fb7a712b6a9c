import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { counted } from '#kernel/words.ts'
import { physicalNetworkInUse } from '../physical-network/index.ts'
import { busyNetworks, networkInUse } from '../network/index.ts'
import { vpcDeleted, vpcInterfaces } from '../vpc/index.ts'
import { createPrivateGateway } from './commands/createPrivateGateway.ts'
import { createStaticRoute } from './commands/createStaticRoute.ts'
import { deletePrivateGateway } from './commands/deletePrivateGateway.ts'
import { deleteStaticRoute } from './commands/deleteStaticRoute.ts'
import { listPrivateGateways } from './commands/listPrivateGateways.ts'
import { listStaticRoutes } from './commands/listStaticRoutes.ts'
import { dropOfVpc, interfacesOf } from './store.ts'
import { privateGatewayMigrations } from './tables.ts'

vpcInterfaces.add(interfacesOf)
vpcDeleted.add(dropOfVpc)
physicalNetworkInUse.add((read, id) => {
  const { n } = read.get(
    sql<{ n: number }>`
      select count(*) as n from privateGateway where physicalNetworkId = ${id} and removed is null`,
  ) ?? { n: 0 }
  return n > 0 ? counted(n, 'private gateway') : null
})
// its VLAN is in use as long as a gateway leads there
busyNetworks.add(read =>
  read
    .all(
      sql<{ id: number }>`
        select distinct associatedNetworkId as id from privateGateway
        where associatedNetworkId is not null and removed is null`,
    )
    .map(({ id }) => id),
)
networkInUse.add((read, networkId) => {
  const { n } = read.get(
    sql<{ n: number }>`
      select count(*) as n from privateGateway where associatedNetworkId = ${networkId} and removed is null`,
  ) ?? { n: 0 }
  return n > 0 ? counted(n, 'private gateway') : null
})

export const privateGateway: Resource = {
  name: 'private-gateway',
  entities: {
    PrivateGatewayResponse: entity('privateGateway', 'accountId'),
    StaticRouteResponse: entity('staticRoute', 'accountId'),
  },
  commands: [
    createPrivateGateway,
    listPrivateGateways,
    deletePrivateGateway,
    createStaticRoute,
    listStaticRoutes,
    deleteStaticRoute,
  ],
  migrations: privateGatewayMigrations,
  // before its networks, which the gateways may lead to
  accountGone(job, accountId) {
    job.db.tx(tx => {
      const vpcs = tx.all(
        sql<{ id: number }>`select id from vpc where accountId = ${accountId} and removed is null`,
      )
      for (const { id } of vpcs) dropOfVpc(tx, job, id)
    })
  },
}
