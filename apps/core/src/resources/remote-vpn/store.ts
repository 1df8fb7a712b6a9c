import { sql } from 'kysely'
import type { Read, Row, Tx } from '#ports/db.ts'
import { vpnPorts } from './domain/clients.ts'

/** The VPN at a public address. */
export const vpnAt = (read: Read, publicIpId: number): Row<'remoteAccessVpn'> | undefined =>
  read.get(
    sql<Row<'remoteAccessVpn'>>`
      select * from remoteAccessVpn where publicIpId = ${publicIpId} and removed is null`,
  )

/** A port that VPN clients use, as the rules of an address speak of it. */
export const vpnTraffic = (port: number) => ({
  protocol: 'udp',
  startPort: port,
  endPort: port,
  icmpType: null,
  icmpCode: null,
})

/** What a VPN at an address keeps others from. */
export const portsOfVpn = (read: Read, publicIpId: number) => {
  const vpn = vpnAt(read, publicIpId)
  return vpn ? vpnPorts.map(port => ({ ...vpnTraffic(port), what: `the remote access VPN ${vpn.uuid}` })) : []
}

/** The VPNs of addresses or networks that are going away. */
export function dropVpns(tx: Tx, where: { publicIpId: number } | { networkId: number }): void {
  tx.run(
    'publicIpId' in where
      ? sql`delete from remoteAccessVpn where publicIpId = ${where.publicIpId}`
      : sql`delete from remoteAccessVpn where networkId = ${where.networkId}`,
  )
}
