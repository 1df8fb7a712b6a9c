import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Row } from '#ports/db.ts'
import { createNetwork } from './commands/createNetwork.ts'
import { createNetworkOffering } from './commands/createNetworkOffering.ts'
import { createVlanIpRange } from './commands/createVlanIpRange.ts'
import { dedicatePublicIpRange } from './commands/dedicatePublicIpRange.ts'
import { deleteNetwork } from './commands/deleteNetwork.ts'
import { deleteNetworkOffering } from './commands/deleteNetworkOffering.ts'
import { deleteVlanIpRange } from './commands/deleteVlanIpRange.ts'
import { listNetworkOfferings } from './commands/listNetworkOfferings.ts'
import { listNetworks } from './commands/listNetworks.ts'
import { listVlanIpRanges } from './commands/listVlanIpRanges.ts'
import { releasePublicIpRange } from './commands/releasePublicIpRange.ts'
import { updateNetwork } from './commands/updateNetwork.ts'
import { updateNetworkOffering } from './commands/updateNetworkOffering.ts'
import { updateVlanIpRange } from './commands/updateVlanIpRange.ts'
import { shutDownIdle } from './idling.ts'
import { joinHooks } from './joins.ts'
import { removeNetwork } from './removal.ts'
import { seedOfferings } from './seed.ts'
import { networkMigrations } from './tables.ts'

export { defaultGuestNetwork, freeGuestIps, newMac, takeGuestIp } from './addresses.ts'
export {
  addressInUse,
  busyNetworks,
  dedicatedVlans,
  networkDeleted,
  networkInUse,
  networkLeft,
  networkNeeded,
  servicesInUse,
  tierWanted,
  type WantedTier,
  rangeForgotten,
} from './hooks.ts'
export { vlanUri } from './domain/vlan-tag.ts'
export { guestPhysicalNetwork } from './making.ts'
export { giveSourceNat, implementNetwork } from './implementation.ts'
export { mayUseNetwork, requireNetworkUse } from './use.ts'
export { freePublicIp, takePublicIp } from './public-addresses.ts'
export { networkView } from './view.ts'

joinHooks()

export const network: Resource = {
  name: 'network',
  entities: {
    NetworkOfferingResponse: entity('networkOffering'),
    NetworkResponse: entity('network', 'accountId'),
    VlanIpRangeResponse: entity('vlan'),
  },
  commands: [
    listNetworkOfferings,
    createNetworkOffering,
    updateNetworkOffering,
    deleteNetworkOffering,
    createNetwork,
    listNetworks,
    updateNetwork,
    deleteNetwork,
    createVlanIpRange,
    listVlanIpRanges,
    updateVlanIpRange,
    deleteVlanIpRange,
    dedicatePublicIpRange,
    releasePublicIpRange,
  ],
  usage: { network: { table: 'network', amount: '1', where: 'removed is null' } },
  migrations: networkMigrations,
  seed: seedOfferings,
  start(env) {
    const everyMs = () => 1000 * env.db.read(read => configValue(read, 'network.gc.interval'))
    return repeat(env, 'shutting idle networks down', everyMs, () => shutDownIdle(env))
  },
  accountGone(job, accountId) {
    job.db.tx(tx => {
      const own = tx.all(
        sql<Row<'network'>>`select * from network where accountId = ${accountId} and removed is null`,
      )
      for (const row of own) removeNetwork(tx, job, row)
      tx.run(sql`update vlan set accountId = null, domainId = null where accountId = ${accountId}`)
    })
  },
}
