import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { accountMeant, managedUser } from '../../identity/index.ts'
import { checkDefault, stateNote } from '../states.ts'

export const moveUser = command('moveUser', {
  params: ['id', 'account', 'accountid'],
  description: 'Moves a user to another account of the same domain; what the old account owns stays there.',
  run(ctx, p) {
    const { tx } = ctx
    const user = managedUser(ctx, p.id)
    checkDefault(user, 'moved')
    const { domainId } = tx.row('account', user.accountId)
    const to = accountMeant(ctx, {
      domainid: domainId,
      ...(p.accountid !== undefined && { id: p.accountid }),
      ...(p.account !== undefined && { account: p.account }),
    })
    if (to.domainId !== domainId)
      throw invalid(`The account ${to.name} is in another domain; a user moves within its own.`)
    if (to.id === user.accountId)
      throw invalid(`The user ${user.username} belongs to the account ${to.name} already.`)
    tx.update('user', user.id, { accountId: to.id })
    ctx.changes.emit(tx, 'user', user.uuid)
    return success()
  },
  event: stateNote('USER.MOVE', 'Moved'),
})
