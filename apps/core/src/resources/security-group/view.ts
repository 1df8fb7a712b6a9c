import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type Group = Entity<'listSecurityGroups'>
type Rule = NonNullable<Group['ingressrule']>[number]
type GroupRow = Row<'securityGroup'> & { account: string; domainUuid: string; domain: string; path: string }
type RuleRow = Row<'securityGroupRule'> & { peerName: string | null; peerAccount: string | null }

export function securityGroupView(read: Read, ids: number[]): Group[] {
  const groups = read.all(
    sql<GroupRow>`
      select g.*, a.name as account, d.uuid as domainUuid, d.name as domain, d.path
      from securityGroup g join account a on a.id = g.accountId join domain d on d.id = a.domainId
      where ${inIds('g.id', ids)}`,
  )
  const rules = Map.groupBy(rulesOf(read, ids), rule => rule.groupId)
  const members = Map.groupBy(
    read.all(
      sql<{ groupId: number; uuid: string }>`
        select m.groupId, vm.uuid from vmSecurityGroup m join vm on vm.id = m.vmId
        where ${inIds('m.groupId', ids)} and vm.removed is null order by vm.id`,
    ),
    member => member.groupId,
  )
  return byIds(ids, groups).map(row => {
    const vms = (members.get(row.id) ?? []).map(member => member.uuid)
    const inOut = Map.groupBy(rules.get(row.id) ?? [], rule => rule.direction)
    return {
      id: row.uuid,
      name: row.name,
      description: row.description,
      account: row.account,
      domainid: row.domainUuid,
      domain: row.domain,
      domainpath: domainPathOnWire(row.path),
      ingressrule: (inOut.get('ingress') ?? []).map(ruleOnWire),
      egressrule: (inOut.get('egress') ?? []).map(ruleOnWire),
      tags: [],
      virtualmachinecount: vms.length,
      virtualmachineids: vms,
    }
  })
}

const rulesOf = (read: Read, groupIds: readonly number[]): RuleRow[] =>
  read.all(
    sql<RuleRow>`
      select r.*, p.name as peerName, a.name as peerAccount
      from securityGroupRule r left join securityGroup p on p.id = r.peerId left join account a on a.id = p.accountId
      where ${inIds('r.groupId', groupIds)} order by r.id`,
  )

const ruleOnWire = (rule: RuleRow): Rule => ({
  ruleid: rule.uuid,
  protocol: rule.protocol,
  ...(rule.protocol === 'icmp'
    ? { icmptype: opt(rule.startPort), icmpcode: opt(rule.endPort) }
    : { startport: opt(rule.startPort), endport: opt(rule.endPort) }),
  securitygroupname: opt(rule.peerName),
  account: opt(rule.peerAccount),
  cidr: opt(rule.cidr),
  tags: [],
})
