import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { command, type Ctx } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { guestAddress } from '../guest-address.ts'
import { addressForRules, requireService } from '../store.ts'

export const enableStaticNat = command('enableStaticNat', {
  description: 'Gives an instance a public address for itself alone.',
  params: ['ipaddressid', 'virtualmachineid', 'networkid', 'vmguestip'],
  run(ctx, p) {
    const { tx } = ctx
    const { ip, network } = addressForRules(ctx, p.ipaddressid, p.networkid)
    requireService(tx, network, 'StaticNat')
    if (ip.sourceNat === 1)
      throw invalid(`The public address ${ip.ip} is the source NAT of its network; take another one.`)
    const vm = living(tx, 'vm', p.virtualmachineid, 'instance')
    requireAccess(tx, ctx.caller, vm.accountId)
    if (vm.accountId !== ip.accountId)
      throw invalid(`The instance ${vm.name} and the public address ${ip.ip} belong to different accounts.`)
    const vmIp = guestAddress(tx, vm, network, p.vmguestip)
    requireFree(ctx, { ...ip, networkId: network.id }, vm, vmIp)
    tx.update('publicIp', ip.id, { vmId: vm.id, vmIp, networkId: network.id })
    ctx.changes.emit(tx, 'ipaddress', ip.uuid)
    ctx.changes.emit(tx, 'virtualmachine', vm.uuid)
    return success()
  },
  event({ tx }, p) {
    const ip = tx.row('publicIp', p.ipaddressid)
    const { name, accountId } = tx.row('vm', p.virtualmachineid)
    return {
      type: 'STATICNAT.ENABLE',
      description: `Gave instance ${name} the public address ${ip.ip}`,
      accountId,
      resourceType: 'IpAddress',
      resourceUuid: ip.uuid,
    }
  },
})

/** @throws CloudError NETWORK_RULE_CONFLICT_ERROR when rules use the address, or either has another partner */
function requireFree({ tx }: Ctx, ip: Row<'publicIp'>, vm: Row<'vm'>, vmIp: string): void {
  if (ip.vmId !== null && (ip.vmId !== vm.id || ip.vmIp !== vmIp))
    throw taken(`The public address ${ip.ip} is the static NAT of another instance; disable that first.`)
  const other = tx.get(
    sql<{ ip: string }>`
      select ip from publicIp
      where vmId = ${vm.id} and vmIp = ${vmIp} and networkId = ${ip.networkId} and id != ${ip.id}`,
  )
  if (other)
    throw taken(`The instance ${vm.name} has the static NAT ${other.ip} for ${vmIp}; disable that first.`)
  const rule = tx.get(
    sql<{ uuid: string }>`
      select uuid from networkRule where publicIpId = ${ip.id} and removed is null
        and purpose in ('PortForwarding', 'LoadBalancing') limit 1`,
  )
  if (rule)
    throw taken(
      `The public address ${ip.ip} has rule ${rule.uuid}; delete its forwarding and load balancing rules first.`,
    )
}

const taken = (text: string) =>
  new CloudError('NETWORK_RULE_CONFLICT_ERROR', text, { cs: 'NetworkRuleConflict' })
