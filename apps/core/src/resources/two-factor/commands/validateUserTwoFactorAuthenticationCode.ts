import { command, type ReadCtx } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { countFailure, endSession, verifySession } from '../../session/index.ts'
import { factorOf, twoFactorError } from '../factor.ts'
import { stepOfCode } from '../totp.ts'

/** Wrong codes that a session may show: enough to mistype, too few to guess one of a million. */
const mostWrongCodes = 5

export const validateUserTwoFactorAuthenticationCode = command('validateUserTwoFactorAuthenticationCode', {
  description:
    'Shows the code of an authenticator: the session may go on, and a new second factor holds from now on.',
  params: ['codefor2fa'],
  prepare(ctx, { codefor2fa }) {
    const { caller, clock } = ctx
    const factor = ctx.db.read(read => factorOf(read, caller.userId))
    if (!factor) throw twoFactorError('You have no second factor yet; set one up first.')
    const step = stepOfCode(factor.secret, codefor2fa.trim(), clock.now(), factor.lastStep)
    if (step === undefined) throw wrongCode(ctx)
    return Promise.resolve({ id: factor.id, step })
  },
  run({ tx, caller }, _p, { id, step }) {
    const factor = tx.find('userTwoFactor', id)
    if (!factor || factor.lastStep >= step)
      throw twoFactorError('This code has been used already; wait for the next one.')
    tx.update('userTwoFactor', id, { enabled: 1, lastStep: step })
    tx.update('user', caller.userId, { loginAttempts: 0 })
    if (caller.sessionId !== undefined) verifySession(tx, caller.sessionId)
    return success()
  },
})

/** Counts it in a transaction of its own, since the refusal undoes that of the command. */
function wrongCode({ db, caller }: ReadCtx) {
  const left = db.tx(tx => {
    const session = caller.sessionId === undefined ? undefined : tx.find('session', caller.sessionId)
    if (!session) return 0
    const wrongCodes = session.wrongCodes + 1
    if (wrongCodes >= mostWrongCodes) endSession(tx, session.id)
    else tx.update('session', session.id, { wrongCodes })
    return mostWrongCodes - wrongCodes
  })
  // a session that guesses counts as a wrong password: a stolen one opens no door to endless guessing
  if (left === 0)
    countFailure(
      { db },
      db.read(read => read.row('user', caller.userId)),
    )
  return twoFactorError(
    left > 0
      ? `The code is wrong or too old; try again with the one that your authenticator shows now (${left} tries left).`
      : 'The code is wrong or too old. Log in again.',
  )
}
