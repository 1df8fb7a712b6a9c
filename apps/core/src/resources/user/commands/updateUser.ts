import { isRootAdmin } from '#kernel/caller.ts'
import { command, type ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { managedUser } from '../../identity/index.ts'
import { checkTimezone, checkUsername, parseApiKeyAccess, passwordChanged } from '../domain.ts'
import { oneUser } from '../view.ts'

export const updateUser = command('updateUser', {
  params: [
    'apikeyaccess',
    'currentpassword',
    'email',
    'firstname',
    'id',
    'lastname',
    'password',
    'passwordchangerequired',
    'timezone',
    'username',
  ],
  description: 'Changes a user: names, e-mail, time zone, password, use of API keys.',
  prepare: newPassword,
  run(ctx, p, password) {
    const { tx, caller } = ctx
    const user = managedUser(ctx, p.id)
    const own = user.id === caller.userId
    if (p.username !== undefined && p.username !== user.username) {
      if (user.isDefault === 1) throw invalid(`The user ${user.username} keeps its name.`)
      checkUsername(tx, p.username, tx.row('account', user.accountId).domainId, user.id)
    }
    tx.update('user', user.id, {
      ...(p.username !== undefined && { username: p.username }),
      ...(p.firstname !== undefined && { firstname: required('firstname', p.firstname) }),
      ...(p.lastname !== undefined && { lastname: required('lastname', p.lastname) }),
      ...(p.email !== undefined && { email: p.email }),
      ...(p.timezone !== undefined && { timezone: checkTimezone(p.timezone) }),
      ...(p.apikeyaccess !== undefined && { apiKeyAccess: parseApiKeyAccess(p.apikeyaccess) }),
      ...(p.passwordchangerequired !== undefined &&
        !own && { mustChangePassword: p.passwordchangerequired ? 1 : 0 }),
      ...(password !== undefined && {
        password,
        initialPassword: 0,
        loginAttempts: 0,
        ...(own && { mustChangePassword: 0 }),
      }),
    })
    if (password !== undefined) passwordChanged.call(tx, user.id, own ? caller.sessionId : undefined)
    ctx.changes.emit(tx, 'user', user.uuid)
    return oneUser(tx, user.id)
  },
  event: ({ tx }, { id }) => {
    const user = tx.row('user', id)
    return {
      type: 'USER.UPDATE',
      description: `Updated user ${user.username}`,
      accountId: user.accountId,
      resourceUuid: user.uuid,
    }
  },
})

/** @returns hash of the new password; undefined when it stays
 *  @throws CloudError PARAM_ERROR when the current one is needed and does not fit */
async function newPassword(
  ctx: ReadCtx,
  { id, password, currentpassword }: { id: number; password?: string; currentpassword?: string },
): Promise<string | undefined> {
  const user = managedUser(ctx, id)
  if (password === undefined) return undefined
  if (password === '') throw invalid('The new password is empty; choose one with at least one character.')
  const others = ctx.caller.accountType !== 0 && ctx.caller.userId !== id
  if (!isRootAdmin(ctx.caller) && !others) {
    if (currentpassword === undefined)
      throw invalid('Give the current password in currentpassword to set a new one.')
    if (!(await ctx.passwords.verify(user.password, currentpassword)))
      throw invalid('The current password is wrong; the password was not changed.')
  }
  return ctx.passwords.hash(password)
}

function required(name: string, value: string): string {
  if (value.trim() === '') throw invalid(`The parameter ${name} cannot be empty.`)
  return value
}
