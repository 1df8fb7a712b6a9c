import { sql, type RawBuilder } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { system, writeEvent } from '#kernel/events.ts'
import type { Row, Tx } from '#ports/db.ts'
import { described, leaveTier } from './store.ts'
import type { RulePurpose } from './tables.ts'

/** What the end of a rule is called, whether somebody deletes it or it goes with something else. */
const endings: Record<RulePurpose, string> = {
  Ingress: 'FIREWALL.CLOSE',
  Egress: 'FIREWALL.EGRESS.CLOSE',
  PortForwarding: 'NET.RULEDELETE',
  StaticNat: 'NET.RULEDELETE',
  LoadBalancing: 'LB.DELETE',
}

/** Forgets rules together with those that they opened, and tells of each.
 *  @param why ends the sentence: `with the network n` */
function drop(tx: Tx, env: Env, which: RawBuilder<unknown>, why: string): void {
  const rules = tx.all(sql<Row<'networkRule'>>`
    select * from networkRule
    where (${which}) or openedBy in (select id from networkRule where ${which})
    order by openedBy is null, id`)
  for (const rule of rules) {
    tx.run(sql`delete from networkRule where id = ${rule.id}`)
    if (rule.removed !== null) continue
    env.changes.emit(tx, rule.purpose === 'LoadBalancing' ? 'loadbalancerrule' : 'firewallrule', rule.uuid)
    writeEvent(tx, env, {
      type: endings[rule.purpose],
      description: `deleted the rule for ${described(rule)} ${why}`,
      userId: system.userId,
      accountId: rule.accountId,
      resourceType: 'FirewallRule',
      resourceUuid: rule.uuid,
    })
  }
  for (const { publicIpId } of rules) leaveTier(tx, env, publicIpId)
}

/** Forgets the rules of a public address that is being released, or that an instance no longer has for itself. */
export function dropRulesOf(tx: Tx, publicIpId: number, env: Env): void {
  const { ip } = tx.row('publicIp', publicIpId)
  drop(tx, env, sql`publicIpId = ${publicIpId}`, `with the public address ${ip}`)
}

/** Forgets the rules of a network that is being deleted. */
export function dropRulesOfNetwork(tx: Tx, networkId: number, env: Env): void {
  const { name } = tx.row('network', networkId)
  drop(tx, env, sql`networkId = ${networkId}`, `with the network ${name}`)
}

/** Forgets the rules that lead to an instance that is gone: its address may soon be somebody else's. */
export function dropRulesOfVm(tx: Tx, env: Env, vmId: number): void {
  const vm = tx.row('vm', vmId)
  const why = `with the instance ${vm.displayName ?? vm.name}`
  drop(tx, env, sql`vmId = ${vmId} and removed is null`, why)
  const own = tx.all(sql<Row<'publicIp'>>`select * from publicIp where vmId = ${vmId}`)
  for (const { id, uuid, ip, accountId } of own) {
    tx.update('publicIp', id, { vmId: null, vmIp: null })
    leaveTier(tx, env, id)
    env.changes.emit(tx, 'ipaddress', uuid)
    writeEvent(tx, env, {
      type: 'STATICNAT.DISABLE',
      description: `ended the static NAT ${ip} ${why}`,
      userId: system.userId,
      accountId: accountId ?? vm.accountId,
      resourceType: 'IpAddress',
      resourceUuid: uuid,
    })
  }
}
