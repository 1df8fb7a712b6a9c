import type { Input } from '@cloud/contract'
import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'
import { guestAddress } from '../firewall/index.ts'
import { membersOf, type Member } from './store.ts'

export const memberParams = ['id', 'virtualmachineids', 'vmidipmap'] as const
type P = Pick<Input<'assignToLoadBalancerRule'>, (typeof memberParams)[number]>

/** The instances that were named, each with the address that was wished for. */
function named({ tx }: Ctx, p: P): { vm: Row<'vm'>; ip: string | undefined }[] {
  const byIp = (p.vmidipmap ?? []).map(({ vmid, vmip }) => {
    const vm = tx.get(sql<Row<'vm'>>`select * from vm where uuid = ${vmid ?? ''} and kind = 'User'`)
    if (vmid === undefined) throw invalid('Name an instance in each vmidipmap[…].vmid.')
    if (!vm) throw invalid(`vmidipmap names an instance that does not exist: ${vmid}.`)
    return { vm, ip: vmip }
  })
  const given = new Set(byIp.map(({ vm }) => vm.id))
  const rest = (p.virtualmachineids ?? []).filter(id => !given.has(id))
  const all = [...rest.map(id => ({ vm: tx.row('vm', id), ip: undefined })), ...byIp]
  if (all.length === 0) throw invalid('Name the instances in virtualmachineids or in vmidipmap.')
  return all
}

/** Instances that are to get traffic of a rule.
 *  @throws CloudError PARAM_ERROR for one that is elsewhere, gone, or a member already; ACCOUNT_ERROR for a foreign one */
export function newMembers(ctx: Ctx, rule: Row<'networkRule'>, p: P): Member[] {
  const { tx, caller } = ctx
  const network = tx.row('network', rule.networkId)
  const old = membersOf(tx, rule.id)
  return named(ctx, p).map(({ vm, ip }) => {
    requireAccess(tx, caller, vm.accountId)
    const vmIp = guestAddress(tx, vm, network, ip)
    if (old.some(member => member.vmId === vm.id && member.vmIp === vmIp))
      throw invalid(`The instance ${vm.name} gets traffic of this rule at ${vmIp} already.`)
    return { vmId: vm.id, vmIp }
  })
}

/** Members that are to get no more.
 *  @throws CloudError PARAM_ERROR for one that is none */
export function oldMembers(ctx: Ctx, rule: Row<'networkRule'>, p: P): number[] {
  const members = membersOf(ctx.tx, rule.id)
  return named(ctx, p).flatMap(({ vm, ip }) => {
    const found = members.filter(member => member.vmId === vm.id && (ip === undefined || member.vmIp === ip))
    if (found.length === 0) throw invalid(`The instance ${vm.name} gets no traffic of this rule.`)
    return found.map(member => member.id)
  })
}
