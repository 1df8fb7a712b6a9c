import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

interface Owned {
  account: string
  domainUuid: string
  domain: string
  path: string
}

const ownerSql = sql`a.name as account, d.uuid as domainUuid, d.name as domain, d.path`

const owner = (row: Owned) => ({
  account: row.account,
  domainid: row.domainUuid,
  domain: row.domain,
  domainpath: domainPathOnWire(row.path),
})

/** What a customer gateway asks of its connections. */
const terms = (
  row: Omit<Row<'vpnCustomerGateway'>, 'id' | 'uuid' | 'accountId' | 'name' | 'created' | 'removed'>,
) => ({
  gateway: row.gateway,
  cidrlist: row.cidrs,
  ipsecpsk: row.ipsecPsk,
  ikepolicy: row.ikePolicy,
  esppolicy: row.espPolicy,
  ikelifetime: row.ikeLifetime,
  esplifetime: row.espLifetime,
  dpd: row.dpd === 1,
  forceencap: row.forceEncap === 1,
  splitconnections: row.splitConnections === 1,
  ikeversion: row.ikeVersion,
})

export function customerGatewayView(read: Read, ids: number[]): Entity<'listVpnCustomerGateways'>[] {
  const rows = read.all(
    sql<Row<'vpnCustomerGateway'> & Owned>`
      select c.*, ${ownerSql} from vpnCustomerGateway c join account a on a.id = c.accountId
        join domain d on d.id = a.domainId
      where ${inIds('c.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    ...terms(row),
    ...owner(row),
    hasannotations: false,
  }))
}

/** @param full with the fields that only root admins see */
export function vpnGatewayView(read: Read, ids: number[], full = true): Entity<'listVpnGateways'>[] {
  const rows = read.all(
    sql<Row<'vpnGateway'> & Owned & { ip: string; vpcUuid: string; vpcName: string }>`
      select g.*, ${ownerSql}, i.ip, v.uuid as vpcUuid, v.name as vpcName
      from vpnGateway g join publicIp i on i.id = g.publicIpId join vpc v on v.id = g.vpcId
        join account a on a.id = g.accountId join domain d on d.id = a.domainId
      where ${inIds('g.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    publicip: row.ip,
    vpcid: row.vpcUuid,
    vpcname: row.vpcName,
    ...owner(row),
    ...(full && { fordisplay: row.displayGateway === 1 }),
  }))
}

type ConnectionRow = Row<'vpnConnection'> &
  Owned &
  Parameters<typeof terms>[0] & {
    ip: string
    vpnGatewayUuid: string
    customerUuid: string
    routerRuns: 0 | 1
  }

/** @param full with the fields that only root admins see */
export function vpnConnectionView(read: Read, ids: number[], full = true): Entity<'listVpnConnections'>[] {
  const rows = read.all(
    sql<ConnectionRow>`
      select c.gateway, c.cidrs, c.ipsecPsk, c.ikePolicy, c.espPolicy, c.ikeLifetime, c.espLifetime, c.dpd, c.forceEncap,
        c.splitConnections, c.ikeVersion, n.*, ${ownerSql}, i.ip, g.uuid as vpnGatewayUuid, c.uuid as customerUuid,
        exists (select 1 from router r join vm on vm.id = r.vmId
          where r.serves = 'vpc:' || g.vpcId and vm.state = 'Running' and vm.removed is null) as routerRuns
      from vpnConnection n join vpnGateway g on g.id = n.vpnGatewayId join publicIp i on i.id = g.publicIpId
        join vpnCustomerGateway c on c.id = n.customerGatewayId
        join account a on a.id = n.accountId join domain d on d.id = a.domainId
      where ${inIds('n.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    s2svpngatewayid: row.vpnGatewayUuid,
    publicip: row.ip,
    s2scustomergatewayid: row.customerUuid,
    ...terms(row),
    state: row.state === 'Connected' && row.routerRuns === 0 ? 'Disconnected' : row.state,
    passive: row.passive === 1,
    ...owner(row),
    created: wireDate(row.created),
    ...(full && { fordisplay: row.displayConnection === 1 }),
  }))
}
