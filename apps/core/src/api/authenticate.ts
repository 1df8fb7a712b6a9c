import { createHmac, timingSafeEqual } from 'node:crypto'
import { commandSpecs } from '@cloud/contract/data'
import { stringToSign } from '@cloud/signing'
import { sql } from 'kysely'
import type { Caller } from '#kernel/caller.ts'
import type { Rule } from '#kernel/access.ts'
import type { Env } from '#kernel/command.ts'
import { parseDate } from '#kernel/dates.ts'
import { diskWords, isDiskTrouble } from '#kernel/disk.ts'
import { CloudError } from '#kernel/errors.ts'
import { protocol } from '#kernel/protocol-strings.ts'
import { configValue } from '#kernel/settings/index.ts'
import { callerOf } from '#resources/identity/index.ts'
import * as sessions from '#resources/session/index.ts'
import type { ParsedRequest } from './request.ts'

export interface Authenticated {
  caller: Caller
  /** rules of the key pair that was used, when it has its own */
  keyRules: readonly Rule[] | null
}

const unverified = () => new CloudError('UNAUTHORIZED', protocol.unverified, { cs: null })

/** By session when the request carries a living one, otherwise by signature.
 *  @throws CloudError UNAUTHORIZED; a session whose key does not fit is ended */
export function authenticate(env: Env, request: ParsedRequest): Authenticated {
  const cookie = request.cookies.get('JSESSIONID')
  const session = cookie ? env.db.read(read => sessions.findSession(read, env.clock, cookie)) : undefined
  if (!session) return bySignature(env, request)

  const keys = [request.params.get('sessionkey'), request.cookies.get('sessionkey')]
  const caller = env.db.read(read => callerOf(read, session.userId))
  if (!caller || !keys.every(key => key !== undefined && sessions.keyFits(session, key))) {
    env.db.tx(tx => sessions.endSession(tx, session.id))
    throw new CloudError('UNAUTHORIZED', protocol.unverifiedSession, { cs: null })
  }
  const name = request.params.get('command') ?? ''
  if (session.verified === 0 && !beforeSecondFactor.has(name)) {
    throw new CloudError(
      'UNAUTHORIZED2FA',
      'Two factor authentication is not completed: show the code of your authenticator by validateUserTwoFactorAuthenticationCode, or set it up first.',
      { cs: 'TwoFactor' },
    )
  }
  if (sessions.needsTouch(session, env.clock)) touch(env, session.id)
  return { caller: { ...caller, sessionId: session.id }, keyRules: null }
}

/** Who only reads need not know that the disk cannot be written. */
function touch({ db, clock, log }: Env, sessionId: number): void {
  try {
    db.tx(tx => sessions.touchSession(tx, clock, sessionId))
  } catch (error) {
    if (!isDiskTrouble(error)) throw error
    log.warn({ err: error }, `${diskWords}; the use of a session is not noted`)
  }
}

/** What a session may do before its second factor has been shown. */
const beforeSecondFactor = new Set([
  'listApis',
  'listIdps',
  'setupUserTwoFactorAuthentication',
  'validateUserTwoFactorAuthenticationCode',
])

interface KeyRow {
  id: number
  userId: number
  secretKey: string
  startDate: number | null
  endDate: number | null
  rules: string | null
  /** what the user, or else the account, says about the use of keys */
  access: 0 | 1 | null
  domainId: number
}

/** A signed call of something that CloudStack never had is refused before the signature is looked at. */
function isCommand(registry: Env['registry'], name: string | undefined): boolean {
  const known: ReadonlyMap<string, unknown> = commandSpecs
  return name !== undefined && (registry.commands.has(name) || known.has(name))
}

function bySignature({ db, clock, registry }: Env, { params }: ParsedRequest): Authenticated {
  const find = (name: string) => {
    for (const [key, value] of params) if (key.toLowerCase() === name) return value
    return undefined
  }
  const [apiKey, signature] = [find('apikey'), find('signature')]
  if (!apiKey || !signature || !isCommand(registry, params.get('command'))) throw unverified()
  const now = clock.now()
  if (find('signatureversion') === '3') {
    const expires = parseDate(find('expires') ?? '', 'expires')
    if (!expires || expires.getTime() < now) throw unverified()
  }
  const key = db.read(read =>
    read.get(
      sql<KeyRow>`
        select k.id, k.userId, k.secretKey, k.startDate, k.endDate, k.rules, coalesce(u.apiKeyAccess, a.apiKeyAccess) as access, a.domainId
        from apiKey k join user u on u.id = k.userId join account a on a.id = u.accountId
        where k.apiKey = ${apiKey} and k.removed is null`,
    ),
  )
  const caller = key && db.read(read => callerOf(read, key.userId))
  if (!key || !caller) throw unverified()
  const mayUse =
    key.access === null
      ? db.read(read => configValue(read, 'api.key.access', { domain: key.domainId }))
      : key.access === 1
  if (!mayUse) throw unverified()
  if ((key.startDate !== null && now <= key.startDate) || (key.endDate !== null && now >= key.endDate))
    throw unverified()

  const expected = createHmac('sha1', key.secretKey).update(stringToSign(params)).digest()
  const given = Buffer.from(signature, 'base64')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw unverified()
  return {
    caller: { ...caller, apiKeyId: key.id },
    keyRules: key.rules ? (JSON.parse(key.rules) as Rule[]) : null,
  }
}
