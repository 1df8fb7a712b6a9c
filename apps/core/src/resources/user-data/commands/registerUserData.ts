import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { checkUserData } from '../content.ts'
import { userDataView } from '../view.ts'

export const registerUserData = command('registerUserData', {
  description: 'Keeps user data under a name, so that instances can be started with it again.',
  params: ['name', 'userdata', 'params', 'account', 'domainid'],
  run(ctx, p) {
    const { tx, ids, clock } = ctx
    const accountId = ownerOf(tx, ctx.caller, p)
    if (
      tx.get(
        sql`select id from userData where accountId = ${accountId} and name = ${p.name} and removed is null`,
      )
    )
      throw invalid(`The account has user data ${p.name} already; choose another name.`)
    const id = tx.insert('userData', {
      uuid: ids.uuid(),
      name: p.name,
      accountId,
      content: checkUserData(p.userdata),
      params: p.params ?? null,
      created: clock.now(),
      removed: null,
    })
    return one(userDataView, tx, id)
  },
  event: (_ctx, p) => ({ type: 'REGISTER.USER.DATA', description: `registered user data ${p.name}` }),
})
