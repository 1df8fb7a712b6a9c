import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import type { Ctx, Env } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import type { JobStart, Step } from '#kernel/job.ts'
import { hook } from '#kernel/hook.ts'
import { living } from '#kernel/living.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import {
  checkTraffic,
  cidrsTouch,
  sameTraffic,
  wrongCidr,
  type GivenTraffic,
  type Traffic,
} from './domain/rules.ts'
import type { RulePurpose } from './tables.ts'

/** A public address that rules can hang on, with its network.
 *  @throws CloudError PARAM_ERROR when it belongs to no network, ACCOUNT_ERROR when it is foreign */
export function addressForRules(
  { tx, caller }: Ctx,
  id: number,
  networkId?: number,
): { ip: Row<'publicIp'>; network: Row<'network'> } {
  const ip = tx.row('publicIp', id)
  if (ip.state !== 'Allocated' || ip.accountId === null)
    throw invalid(`The public address ${ip.ip} is not taken; take it with associateIpAddress first.`)
  requireAccess(tx, caller, ip.accountId)
  const network = ip.networkId === null ? tierFor(tx, ip, networkId) : tx.row('network', ip.networkId)
  if (networkId !== undefined && networkId !== network.id)
    throw invalid(
      `The public address ${ip.ip} belongs to network ${network.name}, not to the one that networkid names.`,
    )
  return { ip, network }
}

/** An address of a VPC that no tier uses yet serves the one that is named. */
function tierFor(read: Read, ip: Row<'publicIp'>, networkId: number | undefined): Row<'network'> {
  if (ip.vpcId === null)
    throw invalid(`The public address ${ip.ip} belongs to no network; take one for the network by networkid.`)
  const { name } = read.row('vpc', ip.vpcId)
  if (ip.sourceNat === 1)
    throw invalid(`The public address ${ip.ip} is the source NAT of VPC ${name}; take another one for rules.`)
  if (networkId === undefined)
    throw invalid(`No tier of VPC ${name} uses the public address ${ip.ip} yet; name one by networkid.`)
  const network = living(read, 'network', networkId, 'network')
  if (network.vpcId !== ip.vpcId)
    throw invalid(
      `The public address ${ip.ip} is of VPC ${name}, and network ${network.name} is none of its tiers.`,
    )
  return network
}

/** Whether a rule opens the firewall too, as it does unless it is told not to. Tiers have ACL lists instead.
 *  @throws CloudError PARAM_ERROR when it is told to in a VPC */
export function opensFirewall({ ip, vpcId }: Row<'publicIp'>, wanted: boolean | undefined): boolean {
  if (vpcId === null) return wanted !== false
  if (wanted)
    throw invalid(
      `The public address ${ip} is of a VPC, which has no firewall: leave openfirewall out and use ACL lists.`,
    )
  return false
}

/** @throws CloudError PARAM_ERROR when an instance has the whole address for itself */
export function requireNoStaticNat({ ip, vmId }: Row<'publicIp'>): void {
  if (vmId !== null)
    throw invalid(
      `The public address ${ip} is the static NAT of an instance; end that with disableStaticNat first.`,
    )
}

/** @throws CloudError PARAM_ERROR when the network's offering has not the service */
export function requireService(tx: Tx, network: Row<'network'>, service: string): void {
  const { services, name } = tx.row('networkOffering', network.offeringId)
  if (!(service in (JSON.parse(services) as object)))
    throw invalid(`Network ${network.name} has not the service ${service}: its offering ${name} lacks it.`)
}

/** @throws CloudError PARAM_ERROR */
export function trafficOf(given: GivenTraffic, protocols: readonly string[]): Traffic {
  const checked = checkTraffic(given, protocols)
  if (!checked.ok) throw invalid(checked.why)
  return checked.traffic
}

/** @throws CloudError PARAM_ERROR naming the one that is no CIDR */
export function cidrsOf(cidrs: string[] | undefined): string[] {
  const wrong = wrongCidr(cidrs ?? [])
  if (wrong !== null) throw invalid(`${wrong} is no CIDR; write it like 192.0.2.0/24.`)
  return cidrs ?? []
}

export interface NewRule extends Traffic {
  purpose: RulePurpose
  network: Row<'network'>
  ip: Row<'publicIp'> | null
  cidrs: string[]
  destCidrs?: string[]
  forward?: { privatePort: number; privateEndPort: number; vmId: number; vmIp: string }
  openedBy?: number
  forDisplay: boolean | undefined
}

/** What other services listen at, at a public address; no rule may take it from them. */
export const portsTaken = hook<[read: Read, publicIpId: number], (Traffic & { what: string })[]>()

/** @throws CloudError NETWORK_RULE_CONFLICT_ERROR when a rule takes a port of the address for itself */
export function requireFreePorts(read: Read, rule: NewRule): void {
  const other = conflicting(read, { ...rule, purpose: 'PortForwarding', cidrs: [] })
  if (other) throw overlaps(`rule ${other.uuid} (${described(other)})`)
}

const overlaps = (what: string) =>
  new CloudError(
    'NETWORK_RULE_CONFLICT_ERROR',
    `The rule overlaps with ${what}; delete that one first or choose other ports.`,
    { cs: 'NetworkRuleConflict' },
  )

/** Purposes that take the port of a public address for themselves. */
const takesPort: readonly RulePurpose[] = ['PortForwarding', 'StaticNat', 'LoadBalancing']

/** A rule of the same purpose, or one that takes the same port, that speaks of the same traffic. */
function conflicting(read: Read, rule: NewRule): Row<'networkRule'> | undefined {
  const purposes = takesPort.includes(rule.purpose) ? takesPort : [rule.purpose]
  const others = read.all(
    sql<Row<'networkRule'>>`
      select * from networkRule
      where purpose in (select value from json_each(${JSON.stringify(purposes)})) and networkId = ${rule.network.id}
        and publicIpId is ${rule.ip?.id ?? null} and removed is null`,
  )
  return others.find(
    other =>
      sameTraffic(rule, other) &&
      (takesPort.includes(rule.purpose) || cidrsTouch(rule.cidrs, JSON.parse(other.cidrs) as string[])) &&
      cidrsTouch(rule.destCidrs ?? [], JSON.parse(other.destCidrs) as string[]),
  )
}

/** Writes a rule, in state Add.
 *  @throws CloudError NETWORK_RULE_CONFLICT_ERROR when another rule speaks of the same traffic */
export function addRule(
  tx: Tx,
  { ids, clock, changes }: Pick<Env, 'ids' | 'clock' | 'changes'>,
  rule: NewRule,
): Row<'networkRule'> {
  const { purpose, network, ip, cidrs, destCidrs = [], forward, openedBy, forDisplay, ...traffic } = rule
  const other = conflicting(tx, rule)
  if (other) throw overlaps(`rule ${other.uuid} (${described(other)})`)
  if (ip && takesPort.includes(purpose)) {
    const taken = portsTaken
      .call(tx, ip.id)
      .flat()
      .find(port => sameTraffic(traffic, port))
    if (taken) throw overlaps(taken.what)
  }
  if (ip && ip.vpcId !== null && ip.networkId === null) {
    tx.update('publicIp', ip.id, { networkId: network.id })
    changes.emit(tx, 'ipaddress', ip.uuid)
  }
  const id = tx.insert('networkRule', {
    uuid: ids.uuid(),
    purpose,
    networkId: network.id,
    publicIpId: ip?.id ?? null,
    accountId: network.accountId ?? ip?.accountId ?? 1,
    ...traffic,
    cidrs: JSON.stringify(cidrs),
    destCidrs: JSON.stringify(destCidrs),
    privatePort: forward?.privatePort ?? null,
    privateEndPort: forward?.privateEndPort ?? null,
    vmId: forward?.vmId ?? null,
    vmIp: forward?.vmIp ?? null,
    openedBy: openedBy ?? null,
    state: 'Add',
    forDisplay: forDisplay === false ? 0 : 1,
    created: clock.now(),
    removed: null,
  })
  return tx.row('networkRule', id)
}

/** Opens the ports that a rule forwards, unless they are open already. */
export function openFirewall(
  tx: Tx,
  env: Pick<Env, 'ids' | 'clock' | 'changes'>,
  forwarding: Row<'networkRule'>,
  rule: NewRule,
): void {
  const { forward: _inside, ...outside } = rule
  const cidrs = rule.cidrs.length > 0 ? rule.cidrs : everywhere
  const opening: NewRule = { ...outside, purpose: 'Ingress', cidrs, openedBy: forwarding.id }
  if (!conflicting(tx, opening)) addRule(tx, env, opening)
}

/** CIDRs of a rule that names none. */
export const everywhere = ['0.0.0.0/0']

export const described = ({ protocol, startPort, endPort }: Traffic): string =>
  startPort === null
    ? protocol
    : `${protocol} ${startPort === endPort ? startPort : `${startPort}-${endPort}`}`

export interface RuleJob {
  id: number
}

/** The answer of accept for a new rule. */
export const created = (rule: Row<'networkRule'>, words: string): JobStart<RuleJob> => ({
  data: { id: rule.id },
  serial: `network:${rule.networkId}`,
  id: rule.uuid,
  instance: { type: 'FirewallRule', uuid: rule.uuid },
  event: { description: words, accountId: rule.accountId },
})

export const activate: Step<RuleJob>[] = [
  {
    name: 'apply',
    run: job => tx => {
      const { id } = job.data
      tx.run(
        sql`update networkRule set state = 'Active' where (id = ${id} or openedBy = ${id}) and removed is null`,
      )
      job.changes.emit(tx, 'firewallrule', tx.row('networkRule', job.data.id).uuid)
    },
  },
]

/** Begins to delete a rule of one purpose.
 *  @throws CloudError PARAM_ERROR when it is of another purpose or gone */
export function revoke({ tx }: Ctx, id: number, purpose: RulePurpose): JobStart<RuleJob> {
  const rule = living(tx, 'networkRule', id, 'rule')
  if (rule.purpose !== purpose)
    throw invalid(
      `The rule ${rule.uuid} is a rule for ${rule.purpose}; delete it with the command for those.`,
    )
  tx.update('networkRule', id, { state: 'Revoke' })
  return {
    data: { id },
    serial: `network:${rule.networkId}`,
    instance: { type: 'FirewallRule', uuid: rule.uuid },
    event: { description: `deleting the rule for ${described(rule)}`, accountId: rule.accountId },
  }
}

/** Removes a rule, and the one that it opened. */
export function forget(tx: Tx, env: Pick<Env, 'clock' | 'changes'>, id: number): void {
  tx.run(
    sql`update networkRule set removed = ${env.clock.now()} where (id = ${id} or openedBy = ${id}) and removed is null`,
  )
  leaveTier(tx, env, tx.row('networkRule', id).publicIpId)
}

/** An address of a VPC that nothing hangs on any more is free for every tier. */
export function leaveTier(tx: Tx, { changes }: Pick<Env, 'changes'>, publicIpId: number | null): void {
  const left = tx.all(
    sql<{ uuid: string }>`
      update publicIp set networkId = null
      where id = ${publicIpId} and vpcId is not null and networkId is not null and vmId is null
        and not exists (select 1 from networkRule where publicIpId = publicIp.id and removed is null)
      returning uuid`,
  )
  for (const { uuid } of left) changes.emit(tx, 'ipaddress', uuid)
}

export const remove: Step<RuleJob>[] = [
  {
    name: 'remove',
    run: job => tx => {
      forget(tx, job, job.data.id)
      job.changes.emit(tx, 'firewallrule', tx.row('networkRule', job.data.id).uuid)
    },
  },
]

/** Ports that are forwarded to an interface, or to one of its addresses, in words; null for none. */
export function forwardedTo(read: Read, nicId: number, ip?: string): string | null {
  const { vmId, networkId } = read.row('nic', nicId)
  const { n } = read.get(
    sql<{ n: number }>`
      select count(*) as n from networkRule
      where vmId = ${vmId} and networkId is ${networkId} and removed is null and (${ip ?? null} is null or vmIp = ${ip ?? null})`,
  ) ?? { n: 0 }
  return n === 0 ? null : counted(n, 'port forwarding rule')
}
