import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

/** @param full with the fields that only root admins see */
export function aclView(read: Read, ids: number[], full = true): Entity<'listNetworkACLLists'>[] {
  const rows = read.all(
    sql<Row<'networkAcl'> & { vpcUuid: string | null; vpcName: string | null }>`
      select a.*, v.uuid as vpcUuid, v.name as vpcName from networkAcl a left join vpc v on v.id = a.vpcId
      where ${inIds('a.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    description: opt(row.description),
    vpcid: opt(row.vpcUuid),
    vpcname: opt(row.vpcName),
    ...(full && { fordisplay: row.displayAcl === 1 }),
  }))
}

const portText = (port: number | null) => (port === null ? undefined : String(port))

/** @param full with the fields that only root admins see */
export function aclItemView(read: Read, ids: number[], full = true): Entity<'listNetworkACLs'>[] {
  const rows = read.all(
    sql<Row<'networkAclItem'> & { aclUuid: string; aclName: string }>`
      select i.*, a.uuid as aclUuid, a.name as aclName from networkAclItem i join networkAcl a on a.id = i.aclId
      where ${inIds('i.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    protocol: row.protocol,
    startport: portText(row.startPort),
    endport: portText(row.endPort),
    traffictype: row.trafficType,
    state: row.state === 'Revoke' ? 'Deleting' : row.state,
    cidrlist: (JSON.parse(row.cidrs) as string[]).join(','),
    icmptype: opt(row.icmpType),
    icmpcode: opt(row.icmpCode),
    tags: [],
    aclid: row.aclUuid,
    aclname: row.aclName,
    number: row.number,
    action: row.action,
    ...(full && { fordisplay: row.displayItem === 1 }),
    reason: opt(row.reason),
  }))
}
