import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { changeRange } from '../range-change.ts'
import { vlanView } from '../view.ts'

export const updateVlanIpRange = command('updateVlanIpRange', {
  description: 'Changes a range of addresses; those in use must stay inside.',
  params: ['id', 'startip', 'endip', 'gateway', 'netmask', 'forsystemvms'],
  run(ctx, p) {
    const { tx } = ctx
    const range = living(tx, 'vlan', p.id, 'IP range')
    if (![p.startip, p.endip, p.gateway, p.netmask].some(Boolean) && p.forsystemvms === undefined)
      throw invalid('Say what is to change: startip, endip, gateway, netmask or forsystemvms.')
    changeRange(tx, ctx, range, {
      ...(p.startip && { startIp: p.startip }),
      ...(p.endip && { endIp: p.endip }),
      ...(p.gateway && { gateway: p.gateway }),
      ...(p.netmask && { netmask: p.netmask }),
      ...(p.forsystemvms !== undefined && { forSystemVms: p.forsystemvms }),
    })
    ctx.changes.emit(tx, 'vlaniprange', range.uuid)
    return one(vlanView, tx, range.id)
  },
  event({ read }, { id }) {
    const { startIp, endIp, uuid } = read.row('vlan', id)
    return {
      type: 'VLAN.IP.RANGE.UPDATE',
      description: `Changed the range to ${startIp}-${endIp}`,
      resourceUuid: uuid,
    }
  },
})
