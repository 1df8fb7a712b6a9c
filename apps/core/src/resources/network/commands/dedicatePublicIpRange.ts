import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { accountNamed, ownerOf } from '#kernel/scope.ts'
import { counted } from '#kernel/words.ts'
import { vlanView } from '../view.ts'

export const dedicatePublicIpRange = command('dedicatePublicIpRange', {
  description: 'Keeps a public range for one account; nobody else gets addresses of it.',
  params: ['id', 'account', 'domainid', 'projectid'],
  run(ctx, p) {
    const { tx } = ctx
    const range = living(tx, 'vlan', p.id, 'IP range')
    const words = `The range ${range.startIp}-${range.endIp}`
    if (range.type !== 'VirtualNetwork')
      throw invalid(`${words} is of guests; only public ones are dedicated.`)
    if (range.forSystemVms === 1) throw invalid(`${words} is for system VMs; choose another one.`)
    if (range.accountId !== null)
      throw invalid(`${words} is dedicated to an account; release it with releasePublicIpRange first.`)
    if (p.account === undefined && p.projectid === undefined)
      throw invalid('Say whom the range is for: account with domainid, or projectid.')
    const accountId =
      p.account === undefined ? ownerOf(tx, ctx.caller, p) : accountNamed(tx, p.account, p.domainid)
    const { n } = tx.get(
      sql<{ n: number }>`
        select count(*) as n from publicIp
        where vlanId = ${range.id} and state != 'Free' and accountId is not ${accountId}`,
    ) ?? { n: 0 }
    if (n > 0)
      throw invalid(`${words} has ${counted(n, 'address')} of other accounts in use; free them first.`)
    tx.update('vlan', range.id, { accountId, domainId: tx.row('account', accountId).domainId })
    ctx.changes.emit(tx, 'vlaniprange', range.uuid)
    return one(vlanView, tx, range.id)
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
