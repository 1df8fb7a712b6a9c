import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

type RuleRow = Row<'networkRule'> & {
  networkUuid: string
  networkName: string
  ipUuid: string | null
  ip: string | null
  vmUuid: string | null
  vmName: string | null
  vmDisplayName: string | null
}

const rowsOf = (read: Read, ids: number[]): RuleRow[] =>
  byIds(
    ids,
    read.all(
      sql<RuleRow>`
        select r.*, n.uuid as networkUuid, n.name as networkName, i.uuid as ipUuid, i.ip,
          vm.uuid as vmUuid, vm.name as vmName, vm.displayName as vmDisplayName
        from networkRule r join network n on n.id = r.networkId left join publicIp i on i.id = r.publicIpId
          left join vm on vm.id = r.vmId
        where ${inIds('r.id', ids)}`,
    ),
  )

const joined = (json: string) => (JSON.parse(json) as string[]).join(',')
const stateOf = (row: RuleRow) => (row.state === 'Revoke' ? 'Deleting' : row.state)
const portText = (port: number | null) => (port === null ? undefined : String(port))

export function firewallView(read: Read, ids: number[]): Entity<'listFirewallRules'>[] {
  return rowsOf(read, ids).map(row => ({
    id: row.uuid,
    protocol: row.protocol,
    startport: opt(row.startPort),
    endport: opt(row.endPort),
    ipaddressid: opt(row.ipUuid),
    networkid: row.networkUuid,
    ipaddress: opt(row.ip),
    state: stateOf(row),
    cidrlist: joined(row.cidrs),
    icmptype: opt(row.icmpType),
    icmpcode: opt(row.icmpCode),
    tags: [],
    fordisplay: row.forDisplay === 1,
    destcidrlist: joined(row.destCidrs),
    traffictype: row.purpose === 'Egress' ? 'Egress' : 'Ingress',
  }))
}

export function portForwardingView(read: Read, ids: number[]): Entity<'listPortForwardingRules'>[] {
  return rowsOf(read, ids).map(row => ({
    id: row.uuid,
    privateport: portText(row.privatePort),
    privateendport: portText(row.privateEndPort),
    protocol: row.protocol,
    publicport: portText(row.startPort),
    publicendport: portText(row.endPort),
    virtualmachineid: opt(row.vmUuid),
    virtualmachinename: opt(row.vmName),
    virtualmachinedisplayname: opt(row.vmDisplayName),
    ipaddressid: opt(row.ipUuid),
    ipaddress: opt(row.ip),
    state: stateOf(row),
    cidrlist: joined(row.cidrs),
    tags: [],
    vmguestip: opt(row.vmIp),
    networkid: row.networkUuid,
    networkname: row.networkName,
    fordisplay: row.forDisplay === 1,
  }))
}
