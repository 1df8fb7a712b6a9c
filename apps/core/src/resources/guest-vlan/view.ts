import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type RangeRow = Row<'guestVlanRange'> & {
  account: string
  domainUuid: string
  domain: string
  path: string
  projectUuid: string | null
  project: string | null
  zoneId: number
}

export function guestVlanRangeView(read: Read, ids: number[]): Entity<'listDedicatedGuestVlanRanges'>[] {
  const rows = read.all(
    sql<RangeRow>`
      select r.*, a.name as account, d.uuid as domainUuid, d.name as domain, d.path, pr.uuid as projectUuid,
        pr.name as project, p.zoneId
      from guestVlanRange r join account a on a.id = r.accountId join domain d on d.id = a.domainId
        left join project pr on pr.accountId = a.id join physicalNetwork p on p.id = r.physicalNetworkId
      where ${inIds('r.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    ...(row.projectUuid === null
      ? { account: row.account }
      : { projectid: row.projectUuid, project: row.project ?? '' }),
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    guestvlanrange: `${row.first}-${row.last}`,
    // whole numbers, as CloudStack writes just these two
    physicalnetworkid: row.physicalNetworkId,
    zoneid: row.zoneId,
  }))
}
