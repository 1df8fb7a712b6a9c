import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { portsTaken } from '../firewall/index.ts'
import { networkDeleted, servicesInUse } from '../network/index.ts'
import { publicIpHasRules, publicIpReleased } from '../public-ip/index.ts'
import { addVpnUser } from './commands/addVpnUser.ts'
import { createRemoteAccessVpn } from './commands/createRemoteAccessVpn.ts'
import { deleteRemoteAccessVpn } from './commands/deleteRemoteAccessVpn.ts'
import { listRemoteAccessVpns } from './commands/listRemoteAccessVpns.ts'
import { listVpnUsers } from './commands/listVpnUsers.ts'
import { removeVpnUser } from './commands/removeVpnUser.ts'
import { updateRemoteAccessVpn } from './commands/updateRemoteAccessVpn.ts'
import { dropVpns, portsOfVpn, vpnAt } from './store.ts'
import { remoteVpnMigrations } from './tables.ts'

portsTaken.add(portsOfVpn)
publicIpHasRules.add((read, id) => vpnAt(read, id) !== undefined)
publicIpReleased.add((tx, publicIpId) => dropVpns(tx, { publicIpId }))
servicesInUse.add((read, networkId) =>
  read.get(sql`select 1 from remoteAccessVpn where networkId = ${networkId} and removed is null`)
    ? [{ service: 'Vpn', what: 'the remote access VPN needs' }]
    : [],
)
networkDeleted.add((tx, networkId) => dropVpns(tx, { networkId }))

export const remoteVpn: Resource = {
  name: 'remote-vpn',
  entities: {
    RemoteAccessVpnResponse: entity('remoteAccessVpn', 'accountId'),
    VpnUsersResponse: entity('vpnUser', 'accountId'),
  },
  commands: [
    createRemoteAccessVpn,
    deleteRemoteAccessVpn,
    updateRemoteAccessVpn,
    listRemoteAccessVpns,
    addVpnUser,
    removeVpnUser,
    listVpnUsers,
  ],
  migrations: remoteVpnMigrations,
  accountGone({ db, clock }, accountId) {
    db.tx(tx => {
      const users = tx.q.updateTable('vpnUser').where('accountId', '=', accountId)
      tx.run(users.where('removed', 'is', null).set({ removed: clock.now() }))
    })
  },
}
