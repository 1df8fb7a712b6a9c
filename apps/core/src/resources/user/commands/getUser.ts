import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { managedUser } from '../../identity/index.ts'
import { oneUser } from '../view.ts'

export const getUser = command('getUser', {
  params: ['userapikey'],
  description: 'Tells whose API key this is.',
  run(ctx, { userapikey }) {
    const found = ctx.read.get(
      sql<{ userId: number }>`select userId from apiKey where apiKey = ${userapikey} and removed is null`,
    )
    if (!found) throw invalid('There is no user with this API key.')
    return oneUser(ctx.read, managedUser(ctx, found.userId).id)
  },
})
