import type { Entity, Input } from '@cloud/contract'
import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { step, type JobStart, type Step } from '#kernel/job.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { accountNamed, ownerOf } from '#kernel/scope.ts'
import type { Read, Row } from '#ports/db.ts'
import { about, groupOf } from './about.ts'
import { cidrOf, trafficOf, type GivenTraffic } from './domain/traffic.ts'
import { groupNamed } from './store.ts'
import { securityGroupView } from './view.ts'

type Direction = Row<'securityGroupRule'>['direction']

/** The command's parameters, kept for the job: what is wrong with them is the job's answer. */
interface Data {
  id: number
  traffic: GivenTraffic
  cidrs: string[]
  peers: Record<string, string>[]
  /** uuids of the rules that it made */
  made: string[]
}

export const authorizeParams = [
  'securitygroupid',
  'securitygroupname',
  'account',
  'domainid',
  'protocol',
  'startport',
  'endport',
  'icmptype',
  'icmpcode',
  'cidrlist',
  'usersecuritygrouplist',
] as const

/** The request's part of permitting traffic. */
export function acceptRules(
  ctx: Ctx,
  p: Pick<Input<'authorizeSecurityGroupIngress'>, (typeof authorizeParams)[number]>,
  direction: Direction,
): JobStart<Data> {
  const group = groupOf(ctx.tx, ownerOf(ctx.tx, ctx.caller, p), p.securitygroupid, p.securitygroupname)
  const peers = p.usersecuritygrouplist ?? []
  if (p.cidrlist === undefined && peers.length === 0)
    throw invalid('Say with whom traffic is permitted: give cidrlist or usersecuritygrouplist.')
  for (const peer of peers) requireAccess(ctx.tx, ctx.caller, peerOf(ctx.tx, group, peer).accountId)
  const { protocol, startport, endport, icmptype, icmpcode } = p
  return {
    data: {
      id: group.id,
      traffic: { protocol, startport, endport, icmptype, icmpcode },
      cidrs: p.cidrlist ?? [],
      peers,
      made: [],
    },
    serial: `securityGroup:${group.id}`,
    instance: { type: 'SecurityGroup', uuid: group.uuid },
    event: about(group, `permitting ${direction} traffic of security group`),
  }
}

/** The job's part: all rules or none. */
export const permit = (direction: Direction): Step<Data>[] => [
  step('permit', ({ ids, clock, changes }) => (tx, data) => {
    const group = living(tx, 'securityGroup', data.id, 'security group')
    const traffic = trafficOf(data.traffic)
    const whom = [
      ...data.cidrs.map(cidr => ({ cidr: cidrOf(cidr), peerId: null })),
      ...data.peers.map(peer => ({ cidr: null, peerId: peerOf(tx, group, peer).id })),
    ]
    for (const peer of whom) {
      const rule = { groupId: group.id, direction, ...traffic, ...peer }
      refuseDouble(tx, rule)
      const uuid = ids.uuid()
      tx.insert('securityGroupRule', { ...rule, uuid, created: clock.now() })
      data.made.push(uuid)
    }
    changes.emit(tx, 'securitygroup', group.uuid)
  }),
]

/** The group with nothing but the new rules. */
export function permitted(read: Read, { id, made }: Data): Entity<'authorizeSecurityGroupIngress'> {
  const { virtualmachinecount: _count, ...group } = one(securityGroupView, read, id)
  const fresh = (rules: typeof group.ingressrule) =>
    (rules ?? []).flatMap(({ tags: _tags, ...rule }) => (made.includes(rule.ruleid ?? '') ? [rule] : []))
  return { ...group, ingressrule: fresh(group.ingressrule), egressrule: fresh(group.egressrule) }
}

/** A group as `usersecuritygrouplist` names it: account and group, in the domain of the rule's owner. */
function peerOf(
  read: Read,
  group: Row<'securityGroup'>,
  { account, group: name }: Record<string, string>,
): Row<'securityGroup'> {
  if (!account || !name)
    throw invalid('usersecuritygrouplist names groups by usersecuritygrouplist[0].account and [0].group.')
  const owner = accountNamed(read, account, read.row('account', group.accountId).domainId)
  const peer = groupNamed(read, owner, name)
  if (!peer) throw invalid(`The account ${account} has no security group ${name}.`)
  return peer
}

function refuseDouble(read: Read, rule: Omit<Row<'securityGroupRule'>, 'id' | 'uuid' | 'created'>): void {
  const known = read.get(
    sql<{ uuid: string }>`
      select uuid from securityGroupRule where groupId = ${rule.groupId} and direction = ${rule.direction}
      and protocol = ${rule.protocol} and startPort is ${rule.startPort} and endPort is ${rule.endPort}
      and cidr is ${rule.cidr} and peerId is ${rule.peerId}`,
  )
  if (known) throw conflict(`The security group permits this already, by the rule ${known.uuid}.`)
}
