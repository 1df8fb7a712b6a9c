import { sql } from 'kysely'
import type { Caller } from '#kernel/caller.ts'
import type { Env, RequestInfo } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { managementServer } from '#kernel/management-server.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { callerOf } from '../identity/index.ts'
import { secondFactorNeeded } from './hooks.ts'
import { openSession, sessionTimeoutMinutes } from './store.ts'

const refuse = (message: string) => new CloudError('ACCOUNT_ERROR', message, { cs: null })

export interface LoginResult {
  cookie: string
  answer: Record<string, unknown>
}

/** @throws CloudError ACCOUNT_ERROR (531) for every wrong or locked login, UNAUTHORIZED for a malformed domainid */
export async function login(
  env: Env,
  request: RequestInfo,
  params: ReadonlyMap<string, string>,
): Promise<LoginResult> {
  const username = params.get('username')
  if (!username) throw refuse('Give the name of the user in the parameter username.')
  const password = params.get('password') ?? ''
  const domainId = env.db.read(read => domainOf(read, params))
  const wrong = () =>
    refuse(
      `Failed to authenticate user ${username} in domain ${domainId}; please check name, password and domain.`,
    )

  const user = env.db.read(read => findUser(read, username, domainId))
  const fits = password !== '' && (await env.passwords.verify(user?.password ?? '', password))
  if (!user) throw wrong()
  if (!fits) {
    countFailure(env, user)
    throw wrong()
  }
  const caller = env.db.read(read => callerOf(read, user.id))
  if (!caller)
    throw refuse(
      `User ${username}, or their account, is disabled or locked. Ask your administrator to enable it.`,
    )

  return env.db.tx(tx => {
    const opened = begin(tx, env, user, caller, request.remoteAddress)
    if (user.loginAttempts > 0 && opened.verified) tx.update('user', user.id, { loginAttempts: 0 })
    return opened
  })
}

/** Opens a session for somebody who has shown who they are; a second factor is still asked for where one is needed. */
export function begin(
  tx: Tx,
  env: Env,
  user: Row<'user'>,
  caller: Caller,
  address: string,
): LoginResult & { verified: boolean } {
  const factor = secondFactorNeeded.call(tx, user.id).find(one => one !== null)
  const unverified = factor !== undefined
  const { cookie, sessionkey } = openSession(tx, env, user.id, address, !unverified)
  writeEvent(tx, env, {
    type: 'USER.LOGIN',
    description: `user has logged in from IP Address /${address}`,
    userId: user.id,
    accountId: user.accountId,
    resourceType: 'User',
    resourceUuid: user.uuid,
  })
  const hasKey = tx.get(
    sql<{ one: 1 }>`select 1 as one from apiKey where userId = ${user.id} and removed is null limit 1`,
  )
  const answer = {
    username: user.username,
    userid: user.uuid,
    domainid: tx.row('domain', caller.domainId).uuid,
    timeout: sessionTimeoutMinutes * 60,
    account: caller.accountName,
    firstname: user.firstname,
    lastname: user.lastname,
    type: String(caller.accountType),
    timezone: user.timezone ?? 'UTC',
    timezoneoffset: offsetHours(user.timezone ?? 'UTC', env.clock.now()),
    registered: String(hasKey !== undefined),
    sessionkey,
    is2faenabled: String(unverified),
    is2faverified: String(!unverified),
    providerfor2fa: factor?.provider,
    issuerfor2fa: 'CloudStack',
    managementserverid: caller.accountType === 1 ? managementServer(tx).uuid : undefined,
    passwordchangerequired: user.mustChangePassword === 1 ? true : undefined,
  }
  return { cookie, answer, verified: !unverified }
}

/** @returns internal id; `domainid` wins over `domain`, both absent mean ROOT */
function domainOf(read: Read, params: ReadonlyMap<string, string>): number {
  const id = params.get('domainid') ?? params.get('domainId')
  if (id) {
    const found = read.get(
      sql<{
        id: number
      }>`select id from domain where (uuid = ${id} or cast(id as text) = ${id}) and removed is null`,
    )
    if (!found)
      throw new CloudError(
        'UNAUTHORIZED',
        'There is no domain with this domainid; give a valid one or leave it out.',
        { cs: null },
      )
    return found.id
  }
  const path = domainPath(params.get('domain') ?? '')
  const found = domainAt(read, path)
  if (found === undefined)
    throw refuse(`There is no domain with the path ${path}. Leave the domain empty for ROOT.`)
  return found
}

/** As people write it, with or without slashes at its ends; empty means ROOT. */
export const domainPath = (text: string) =>
  `/${text.split('/').filter(Boolean).join('/')}/`.replace('//', '/')

export function domainAt(read: Read, path: string): number | undefined {
  return read.get(sql<{ id: number }>`select id from domain where path = ${path} and removed is null`)?.id
}

function findUser(read: Read, username: string, domainId: number): Row<'user'> | undefined {
  return read.get(
    sql<Row<'user'>>`
      select u.* from user u join account a on a.id = u.accountId
      where lower(u.username) = lower(${username}) and a.domainId = ${domainId} and u.removed is null and a.removed is null`,
  )
}

/** Too many wrong passwords in a row disable a user; those of the installation are spared. */
export function countFailure(env: Pick<Env, 'db'>, user: Pick<Row<'user'>, 'id' | 'isDefault'>): void {
  env.db.tx(tx => {
    const attempts = tx.row('user', user.id).loginAttempts + 1
    const allowed = configValue(tx, 'incorrect.login.attempts.allowed')
    const lock = allowed > 0 && attempts >= allowed && user.isDefault === 0
    tx.update('user', user.id, { loginAttempts: attempts, ...(lock && { state: 'disabled' }) })
  })
}

/** @returns hours as CloudStack prints them: `1.0`, `5.5`; undefined for an unknown zone */
function offsetHours(timezone: string, now: number): string | undefined {
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })
      .formatToParts(now)
      .find(part => part.type === 'timeZoneName')?.value
    const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '')
    const hours = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) + Number(match[3]) / 60) : 0
    return Number.isInteger(hours) ? `${hours}.0` : String(hours)
  } catch {
    return undefined
  }
}
