import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { rangeForgotten } from '../network/index.ts'
import { publicIpHasRules, publicIpReleased } from '../public-ip/index.ts'
import { vpcDeleted } from '../vpc/index.ts'
import { createVpnConnection } from './commands/createVpnConnection.ts'
import { createVpnCustomerGateway } from './commands/createVpnCustomerGateway.ts'
import { createVpnGateway } from './commands/createVpnGateway.ts'
import { deleteVpnConnection } from './commands/deleteVpnConnection.ts'
import { deleteVpnCustomerGateway } from './commands/deleteVpnCustomerGateway.ts'
import { deleteVpnGateway } from './commands/deleteVpnGateway.ts'
import { listVpnConnections } from './commands/listVpnConnections.ts'
import { listVpnCustomerGateways } from './commands/listVpnCustomerGateways.ts'
import { listVpnGateways } from './commands/listVpnGateways.ts'
import { resetVpnConnection } from './commands/resetVpnConnection.ts'
import { updateVpnConnection } from './commands/updateVpnConnection.ts'
import { updateVpnCustomerGateway } from './commands/updateVpnCustomerGateway.ts'
import { updateVpnGateway } from './commands/updateVpnGateway.ts'
import { dropGateways, forgetGateways } from './store.ts'
import { siteToSiteVpnMigrations } from './tables.ts'

vpcDeleted.add((tx, env, vpcId) => dropGateways(tx, env, { vpcId }))
publicIpReleased.add((tx, publicIpId, env) => dropGateways(tx, env, { publicIpId }))
rangeForgotten.add(forgetGateways)
publicIpHasRules.add(
  (read, id) =>
    read.get(sql`select id from vpnGateway where publicIpId = ${id} and removed is null`) !== undefined,
)

export const siteToSiteVpn: Resource = {
  name: 'site-to-site-vpn',
  entities: {
    Site2SiteCustomerGatewayResponse: entity('vpnCustomerGateway', 'accountId'),
    Site2SiteVpnGatewayResponse: entity('vpnGateway', 'accountId'),
    Site2SiteVpnConnectionResponse: entity('vpnConnection', 'accountId'),
  },
  commands: [
    createVpnCustomerGateway,
    listVpnCustomerGateways,
    updateVpnCustomerGateway,
    deleteVpnCustomerGateway,
    createVpnGateway,
    listVpnGateways,
    updateVpnGateway,
    deleteVpnGateway,
    createVpnConnection,
    listVpnConnections,
    resetVpnConnection,
    updateVpnConnection,
    deleteVpnConnection,
  ],
  migrations: siteToSiteVpnMigrations,
  accountGone({ db, clock }, accountId) {
    const removed = clock.now()
    db.tx(tx => {
      for (const table of ['vpnConnection', 'vpnGateway', 'vpnCustomerGateway'] as const)
        tx.run(
          sql`update ${sql.table(table)} set removed = ${removed} where accountId = ${accountId} and removed is null`,
        )
    })
  },
}
