import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { ownerOf } from '#kernel/scope.ts'
import { success } from '#kernel/wire.ts'

export const removeVpnUser = asyncCommand('removeVpnUser', {
  description: 'Takes away what addVpnUser gave.',
  params: ['username', 'account', 'domainid', 'projectid'],
  accept(ctx, p) {
    const { tx } = ctx
    const accountId = ownerOf(tx, ctx.caller, p)
    const user = tx.get(
      sql<{ id: number }>`
        select id from vpnUser where accountId = ${accountId} and username = ${p.username} and removed is null`,
    )
    if (!user) throw invalid(`There is no VPN user ${p.username} in this account.`)
    tx.update('vpnUser', user.id, { state: 'Revoke' })
    return {
      data: { id: user.id },
      serial: `vpnuser:${accountId}`,
      event: { description: `removing the VPN user ${p.username}`, accountId },
    }
  },
  steps: [
    {
      name: 'remove',
      run: job => tx => {
        tx.update('vpnUser', job.data.id, { removed: job.clock.now() })
        job.changes.emit(tx, 'vpnuser', tx.row('vpnUser', job.data.id).uuid)
      },
    },
  ],
  result: () => success(),
})
