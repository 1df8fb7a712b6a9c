import { command } from '#kernel/command.ts'
import { accountMeant } from '../../identity/index.ts'
import { addUser } from '../domain.ts'
import { oneUser } from '../view.ts'

export const createUser = command('createUser', {
  params: [
    'account',
    'domainid',
    'email',
    'firstname',
    'lastname',
    'password',
    'passwordchangerequired',
    'timezone',
    'userid',
    'username',
  ],
  description: 'Adds a user to an account.',
  prepare: ({ passwords }, { password }) => passwords.hash(password),
  run(ctx, p, password) {
    const account = accountMeant(ctx, p)
    return oneUser(ctx.tx, addUser(ctx, account.id, { ...p, password }))
  },
  event: (ctx, p, answer) => ({
    type: 'USER.CREATE',
    description: `Created user ${p.username}`,
    accountId: accountMeant(ctx, p).id,
    ...('id' in answer && { resourceUuid: answer.id }),
  }),
})
