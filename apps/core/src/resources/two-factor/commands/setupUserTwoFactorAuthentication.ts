import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { managedUser } from '../../identity/index.ts'
import { factorOf, mayEnrol, providers, twoFactorError } from '../factor.ts'
import { base32 } from '../totp.ts'

/** Bytes of a secret, as RFC 4226 recommends. */
const secretBytes = 20

export const setupUserTwoFactorAuthentication = command('setupUserTwoFactorAuthentication', {
  description: 'Begins to use a second factor, which holds once a valid code was shown; or ends it.',
  params: ['enable', 'provider', 'userid'],
  run(ctx, p) {
    const { tx, caller, ids, clock } = ctx
    const userId = p.userid ?? caller.userId
    const user = userId === caller.userId ? tx.row('user', userId) : managedUser(ctx, userId)
    const factor = factorOf(tx, userId)
    const verified = caller.sessionId === undefined || tx.find('session', caller.sessionId)?.verified === 1
    if (!(p.enable ?? true)) {
      if (!verified)
        throw twoFactorError('Show the code of your authenticator before you take it out of use.')
      tx.run(sql`delete from userTwoFactor where userId = ${userId}`)
      return { id: user.uuid, username: user.username }
    }
    if (userId !== caller.userId)
      throw invalid(
        'A second factor is set up by the user alone, who must have the device; leave userid out.',
      )
    if (!mayEnrol(tx, userId))
      throw conflict(
        'Second factors are not in use here: an administrator sets enable.user.2fa to true first.',
      )
    if (factor?.enabled === 1)
      throw invalid(
        'You have a second factor already; take it out of use (enable=false) before you set up another.',
      )
    const provider = (p.provider ?? 'totp').toLowerCase()
    if (!providers.some(({ name }) => name === provider))
      throw invalid(
        `There is no provider ${p.provider}; use ${providers.map(({ name }) => name).join(', ')}.`,
      )
    const secret = base32(Buffer.from(ids.token(secretBytes), 'base64url').subarray(0, secretBytes))
    tx.run(sql`delete from userTwoFactor where userId = ${userId}`)
    tx.insert('userTwoFactor', { userId, secret, enabled: 0, lastStep: 0, created: clock.now() })
    return {
      id: user.uuid,
      username: user.username,
      accountid: tx.row('account', user.accountId).uuid,
      secretcode: secret,
    }
  },
})
