import { command } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import { managedUser } from '../../identity/index.ts'
import { newestKey } from '../key-view.ts'
import { maySee } from '../keys.ts'

export const getUserKeys = command('getUserKeys', {
  params: ['id'],
  description: 'Shows the newest pair of API key and secret key of a user.',
  run(ctx, { id }) {
    const { read } = ctx
    const user = managedUser(ctx, id)
    const account = read.row('account', user.accountId)
    const key = newestKey(read, id)
    const access = user.apiKeyAccess ?? account.apiKeyAccess
    return {
      ...(key && maySee(ctx)(key) && { apikey: key.apiKey, secretkey: key.secretKey }),
      apikeyaccess:
        access === null ? configValue(read, 'api.key.access', { domain: account.domainId }) : access === 1,
    }
  },
})
