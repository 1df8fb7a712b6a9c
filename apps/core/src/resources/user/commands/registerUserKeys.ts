import { denied, invalid } from '#kernel/errors.ts'
import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { callerOf, checkedRules, managedUser } from '../../identity/index.ts'
import { keyView } from '../key-view.ts'
import { callingRules } from '../keys.ts'

interface Data {
  /** user who asked */
  callerId: number
  userId: number
  name: string
  description: string | null
  startDate: number | null
  endDate: number | null
  /** JSON */
  rules: string | null
  /** the new pair; null until it is made */
  keyId: number | null
}

/** 512 bits each, as CloudStack's. */
const keyBytes = 64

export const registerUserKeys = asyncCommand('registerUserKeys', {
  params: ['description', 'enddate', 'id', 'name', 'rules', 'startdate'],
  // As with CloudStack it is the job that refuses whoever does not manage the user.
  checksItself: ['id'],
  description: 'Makes a new pair of API key and secret key for a user; older pairs stay valid.',
  accept(ctx, p) {
    const { tx, caller } = ctx
    const user = tx.row('user', p.id)
    if (user.removed !== null) throw invalid(`There is no user ${user.username} any more; refresh the list.`)
    const [startDate, endDate] = [p.startdate?.getTime() ?? null, p.enddate?.getTime() ?? null]
    if (endDate !== null && endDate <= (startDate ?? ctx.clock.now()))
      throw invalid('The key would end before it begins: give a later enddate.')
    const account = tx.row('account', user.accountId)
    const role = tx.row('role', account.roleId ?? 0)
    const own = callingRules(tx, caller)
    if (own !== null && p.rules === undefined)
      throw denied('A key with rules of its own can only make keys with rules: give the parameter rules.')
    // What their role allows is told to those only who manage them.
    if (p.rules !== undefined) managedUser(ctx, user.id)
    const rules = p.rules === undefined ? null : checkedRules(ctx, p.rules, role, own)
    const data: Data = {
      callerId: caller.userId,
      userId: user.id,
      name: p.name ?? `${user.id} - API key pair`,
      description: p.description ?? null,
      startDate,
      endDate,
      rules: rules && JSON.stringify(rules),
      keyId: null,
    }
    return {
      data,
      serial: `user:${user.id}`,
      instance: { type: 'User', uuid: user.uuid },
      event: { description: `Registering API keys for user ${user.username}`, accountId: user.accountId },
    }
  },
  steps: [
    step<Data>('register', ({ data, read, ids, clock, changes }) => {
      const apiKey = ids.token(keyBytes)
      const secretKey = ids.token(keyBytes)
      read(now => {
        const caller = callerOf(now, data.callerId)
        if (!caller) throw denied('The user who asked for the keys may not act any more.')
        managedUser({ read: now, caller }, data.userId)
      })
      return (tx, next) => {
        const { userId, name, description, startDate, endDate, rules } = data
        next.keyId = tx.insert('apiKey', {
          uuid: ids.uuid(),
          name,
          description,
          userId,
          apiKey,
          secretKey,
          startDate,
          endDate,
          rules,
          created: clock.now(),
          removed: null,
        })
        changes.emit(tx, 'user', tx.row('user', userId).uuid)
      }
    }),
  ],
  result(read, { keyId }, { clock }) {
    const [key] = keyView(read, keyId === null ? [] : [keyId], { now: clock.now(), permissions: true })
    if (!key) throw new Error('the key pair was not made')
    return key
  },
})
