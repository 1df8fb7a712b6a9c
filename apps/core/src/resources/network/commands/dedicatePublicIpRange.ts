import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { dedicateRange } from '../dedication.ts'
import { vlanView } from '../view.ts'

export const dedicatePublicIpRange = command('dedicatePublicIpRange', {
  description: 'Keeps a public range for one account, or for a domain; nobody else gets addresses of it.',
  params: ['id', 'account', 'domainid', 'projectid'],
  run(ctx, p) {
    dedicateRange(ctx, p.id, p)
    const { id, uuid } = ctx.tx.row('vlan', p.id)
    ctx.changes.emit(ctx.tx, 'vlaniprange', uuid)
    return one(vlanView, ctx.tx, id)
  },
  event({ read }, { id }) {
    const { startIp, endIp, uuid } = read.row('vlan', id)
    return {
      type: 'VLAN.IP.RANGE.DEDICATE',
      description: `Dedicated the addresses ${startIp} to ${endIp}`,
      resourceUuid: uuid,
    }
  },
})
