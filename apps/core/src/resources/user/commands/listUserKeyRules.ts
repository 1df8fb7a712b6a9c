import { command } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { Rows } from '#kernel/wire.ts'
import { managedUser } from '../../identity/index.ts'
import { maySee, rulesOf } from '../keys.ts'

export const listUserKeyRules = command('listUserKeyRules', {
  params: ['keypairid'],
  description:
    'Lists the rules of a key pair, in the order in which they are tried; none: its user’s role alone decides.',
  run(ctx, { keypairid }) {
    const key = ctx.read.row('apiKey', keypairid)
    managedUser(ctx, key.userId)
    if (key.removed !== null) throw invalid('This key pair is deleted; refresh the list.')
    if (!maySee(ctx)(key)) throw denied('The key that this call is signed with may do less than that one.')
    return new Rows(rulesOf(key) ?? [])
  },
})
