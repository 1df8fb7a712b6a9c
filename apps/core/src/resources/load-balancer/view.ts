import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'
import { tagsOf } from '../tag/index.ts'

interface BalancerRow extends Row<'networkRule'> {
  name: string
  description: string | null
  algorithm: string
  lbProtocol: string
  ipUuid: string
  ip: string
  networkUuid: string
  zoneUuid: string
  zoneName: string
  account: string
  domainUuid: string
  domain: string
  path: string
}

export function loadBalancerView(read: Read, ids: number[]): Entity<'listLoadBalancerRules'>[] {
  const rows = byIds(
    ids,
    read.all(
      sql<BalancerRow>`
        select r.*, b.name, b.description, b.algorithm, b.protocol as lbProtocol, i.uuid as ipUuid, i.ip,
          n.uuid as networkUuid, z.uuid as zoneUuid, z.name as zoneName, a.name as account,
          d.uuid as domainUuid, d.name as domain, d.path
        from networkRule r join loadBalancer b on b.id = r.id join publicIp i on i.id = r.publicIpId
          join network n on n.id = r.networkId join zone z on z.id = n.zoneId
          join account a on a.id = r.accountId join domain d on d.id = a.domainId
        where ${inIds('r.id', ids)}`,
    ),
  )
  const tags = tagsOf(
    read,
    rows.map(row => row.uuid),
  )
  return rows.map(row => ({
    id: row.uuid,
    name: row.name,
    description: opt(row.description),
    publicipid: row.ipUuid,
    publicip: row.ip,
    publicport: String(row.startPort),
    privateport: String(row.privatePort),
    algorithm: row.algorithm,
    networkid: row.networkUuid,
    cidrlist: (JSON.parse(row.cidrs) as string[]).join(' '),
    account: row.account,
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    state: row.state === 'Revoke' ? 'Deleting' : row.state,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    protocol: row.lbProtocol,
    tags: tags.get(row.uuid) ?? [],
    fordisplay: row.forDisplay === 1,
  }))
}

type Stickiness = Entity<'listLBStickinessPolicies'>

/** A rule with its policies.
 *  @param ids of rules
 *  @param only one policy of them, by id */
export function stickinessView(read: Read, ids: number[], only?: number): Stickiness[] {
  const policies = read.all(
    sql<Row<'stickinessPolicy'>>`
      select * from stickinessPolicy
      where ${inIds('ruleId', ids)} and removed is null and id = coalesce(${only ?? null}, id) order by id`,
  )
  return loadBalancerView(read, ids).map((rule, i) => ({
    lbruleid: rule.id,
    account: rule.account,
    domainid: rule.domainid,
    domain: rule.domain,
    zoneid: rule.zoneid,
    stickinesspolicy: policies.filter(policy => policy.ruleId === ids[i]).map(policyEntity),
  }))
}

const policyEntity = (row: Row<'stickinessPolicy'>) => ({
  id: row.uuid,
  name: row.name,
  methodname: row.methodName,
  description: opt(row.description),
  state: 'Active',
  fordisplay: row.forDisplay === 1,
  params: JSON.parse(row.params) as Record<string, string>,
})
