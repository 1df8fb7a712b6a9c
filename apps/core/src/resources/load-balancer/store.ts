import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { JobStart } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

/** A load balancer rule that the caller may use.
 *  @throws CloudError PARAM_ERROR when it is gone or another kind of rule, ACCOUNT_ERROR when it is foreign */
export function balancer(
  { read, caller }: Pick<Ctx, 'read' | 'caller'>,
  id: number,
): { rule: Row<'networkRule'>; about: Row<'loadBalancer'> } {
  const rule = living(read, 'networkRule', id, 'load balancer rule')
  requireAccess(read, caller, rule.accountId)
  if (rule.purpose !== 'LoadBalancing') throw invalid(`The rule ${rule.uuid} is no load balancer rule.`)
  return { rule, about: read.row('loadBalancer', id) }
}

/** What every job on a load balancer rule has in common. */
export function ruleJob<D extends object>(rule: Row<'networkRule'>, doing: string, data: D): JobStart<D> {
  return {
    data,
    serial: `network:${rule.networkId}`,
    instance: { type: 'FirewallRule', uuid: rule.uuid },
    event: { description: doing, accountId: rule.accountId },
  }
}

export interface Member {
  vmId: number
  vmIp: string
}

export const membersOf = (read: Read, ruleId: number): Row<'loadBalancerMember'>[] =>
  read.all(
    sql<Row<'loadBalancerMember'>>`select * from loadBalancerMember where ruleId = ${ruleId} order by id`,
  )

/** A rule works once it has a member. */
export function settle(tx: Tx, ruleId: number): void {
  const state = membersOf(tx, ruleId).length > 0 ? 'Active' : 'Add'
  tx.run(sql`update networkRule set state = ${state} where id = ${ruleId} and removed is null`)
}

/** An instance is gone: it gets no more traffic. */
export function leaveBalancers(tx: Tx, vmId: number): void {
  const rules = tx.all(
    sql<{ ruleId: number }>`select distinct ruleId from loadBalancerMember where vmId = ${vmId}`,
  )
  tx.run(sql`delete from loadBalancerMember where vmId = ${vmId}`)
  for (const { ruleId } of rules) settle(tx, ruleId)
}

/** Load balancer rules that send traffic to an interface, or to one of its addresses, in words; null for none. */
export function balancedTo(read: Read, nicId: number, ip?: string): string | null {
  const { vmId, networkId } = read.row('nic', nicId)
  const { n } = read.get(
    sql<{ n: number }>`
      select count(*) as n from loadBalancerMember m join networkRule r on r.id = m.ruleId
      where m.vmId = ${vmId} and r.networkId is ${networkId} and r.removed is null
        and (${ip ?? null} is null or m.vmIp = ${ip ?? null})`,
  ) ?? { n: 0 }
  return n === 0 ? null : counted(n, 'load balancer rule')
}
