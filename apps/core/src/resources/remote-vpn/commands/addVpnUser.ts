import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { configValue } from '#kernel/settings/index.ts'
import { isVpnName, isVpnPassword } from '../domain/clients.ts'
import { vpnUserView } from '../view.ts'

export const addVpnUser = asyncCommand('addVpnUser', {
  description: 'Lets somebody dial into the networks of an account that have a remote access VPN.',
  params: ['username', 'password', 'account', 'domainid', 'projectid'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    if (!isVpnName(p.username))
      throw invalid(
        'A VPN user name begins with a letter or digit, and has only those and @ . _ - (64 at most).',
      )
    if (!isVpnPassword(p.password))
      throw invalid('A VPN password has 3 to 32 letters, digits or + - @ . _ ! # $ % ^ & * =.')
    const accountId = ownerOf(tx, ctx.caller, p)
    const users = tx.all(
      sql<{
        username: string
      }>`select username from vpnUser where accountId = ${accountId} and removed is null`,
    )
    if (users.some(user => user.username === p.username))
      throw invalid(`There is a VPN user ${p.username} in this account already; choose another name.`)
    const limit = configValue(tx, 'remote.access.vpn.user.limit')
    if (users.length >= limit)
      throw new CloudError(
        'RESOURCE_ALLOCATION_ERROR',
        `An account has ${limit} VPN users at most; remove one, or ask for a higher remote.access.vpn.user.limit.`,
        { cs: 'ResourceAllocation' },
      )
    const uuid = ids.uuid()
    const { username } = p
    const row = { uuid, accountId, username, state: 'Add', created: clock.now(), removed: null } as const
    const id = tx.insert('vpnUser', row)
    ctx.changes.emit(tx, 'vpnuser', uuid)
    return {
      data: { id },
      id: uuid,
      serial: `vpnuser:${accountId}`,
      event: { description: `adding the VPN user ${username}`, accountId },
    }
  },
  steps: [
    {
      name: 'add',
      run: job => tx => {
        tx.update('vpnUser', job.data.id, { state: 'Active' })
        job.changes.emit(tx, 'vpnuser', tx.row('vpnUser', job.data.id).uuid)
      },
    },
  ],
  failed: ({ tx, clock }, { id }) => tx.update('vpnUser', id, { removed: clock.now() }),
  result: (read, { id }) => one(vpnUserView, read, id),
})
