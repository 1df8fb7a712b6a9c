import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

interface Owner {
  account: string
  projectUuid: string | null
  project: string | null
  domainUuid: string
  domain: string
  path: string
}

const ownerSql = sql`a.name as account, p.uuid as projectUuid, p.name as project, d.uuid as domainUuid, d.name as domain, d.path`
const joins = sql`join domain d on d.id = a.domainId left join project p on p.accountId = a.id`

const owner = (row: Owner) => ({
  ...(row.projectUuid === null
    ? { account: row.account }
    : { projectid: row.projectUuid, project: opt(row.project) }),
  domainid: row.domainUuid,
  domain: row.domain,
  domainpath: domainPathOnWire(row.path),
})

export function vpnView(read: Read, ids: number[]): Entity<'listRemoteAccessVpns'>[] {
  const rows = read.all(
    sql<Row<'remoteAccessVpn'> & Owner & { ipUuid: string; ip: string }>`
      select v.*, i.uuid as ipUuid, i.ip, ${ownerSql}
      from remoteAccessVpn v join publicIp i on i.id = v.publicIpId join account a on a.id = v.accountId ${joins}
      where ${inIds('v.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    publicipid: row.ipUuid,
    publicip: row.ip,
    iprange: row.ipRange,
    presharedkey: row.presharedKey,
    ...owner(row),
    state: row.state,
    id: row.uuid,
    fordisplay: row.forDisplay === 1,
  }))
}

export function vpnUserView(read: Read, ids: number[]): Entity<'listVpnUsers'>[] {
  const rows = read.all(
    sql<Row<'vpnUser'> & Owner>`
      select u.*, ${ownerSql} from vpnUser u join account a on a.id = u.accountId ${joins}
      where ${inIds('u.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    username: row.username,
    ...owner(row),
    state: row.state,
  }))
}
