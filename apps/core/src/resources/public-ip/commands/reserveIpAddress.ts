import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { takePublicIp } from '#resources/network/index.ts'
import { publicIpView } from '../view.ts'

export const reserveIpAddress = command('reserveIpAddress', {
  description:
    'Keeps a free public address for an account, until it is associated by its ipaddress or released.',
  params: ['id', 'account', 'domainid', 'projectid', 'fordisplay'],
  run(ctx, p) {
    const { tx, caller } = ctx
    const ip = tx.row('publicIp', p.id)
    const accountId = ownerOf(tx, caller, p)
    requireAccess(tx, caller, accountId)
    if (ip.state !== 'Free')
      throw invalid(`The public address ${ip.ip} is ${ip.state}; only a Free one can be reserved.`)
    const vlan = tx.row('vlan', ip.vlanId)
    const mine = vlan.accountId === null || vlan.accountId === accountId
    const near = vlan.domainId === null || vlan.domainId === tx.row('account', accountId).domainId
    if (vlan.forSystemVms === 1 || !mine || !near)
      throw invalid(
        `The public address ${ip.ip} is of a range for ${vlan.forSystemVms === 1 ? 'system VMs' : 'others'}; choose another one.`,
      )
    reserve(ctx, accountId, { public_ip: 1 })
    takePublicIp(tx, ctx, { zoneId: ip.zoneId, accountId, wanted: ip.ip, state: 'Reserved' })
    if (p.fordisplay === false) tx.update('publicIp', ip.id, { forDisplay: 0 })
    return one((read, ids) => publicIpView(read, ids, isRootAdmin(caller)), tx, ip.id)
  },
  event({ read }, { id }) {
    const { ip, accountId, uuid } = read.row('publicIp', id)
    return {
      type: 'NET.IPRESERVE',
      description: `Reserved the public address ${ip}`,
      ...(accountId !== null && { accountId }),
      resourceType: 'IpAddress',
      resourceUuid: uuid,
    }
  },
})
