import { commandSpec } from '@cloud/contract/data'
import type { Env } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { protocol } from '#kernel/protocol-strings.ts'
import { endSession, findSession, login } from '#resources/session/index.ts'
import { providers } from '#resources/two-factor/index.ts'
import { errorResponse, print, respond } from './envelope.ts'
import type { ApiRequest, ApiResponse } from './http.ts'
import { refuseOauthLogin } from './oauth.ts'
import type { ParsedRequest } from './request.ts'
import { toCloudError } from './to-cloud-error.ts'

type Authenticator = (
  env: Env,
  request: ApiRequest,
  parsed: ParsedRequest,
) => Promise<ApiResponse> | ApiResponse

const cookieOf = (env: Env, parsed: ParsedRequest) => {
  const cookie = parsed.cookies.get('JSESSIONID')
  return cookie ? env.db.read(read => findSession(read, env.clock, cookie)) : undefined
}

/** Commands that are answered before anybody asks who calls; found by lower-case name. */
export const accessors: ReadonlyMap<string, Authenticator> = new Map<string, Authenticator>([
  ['login', handleLogin],
  ['logout', handleLogout],
  ['oauthlogin', (_env, _request, parsed) => refuseOauthLogin(parsed)],
  ['listguithemes', (_env, _request, parsed) => empty('listGuiThemes', parsed)],
  ['listoauthprovider', (_env, _request, parsed) => empty('listOauthProvider', parsed)],
  [
    'listusertwofactorauthenticatorproviders',
    (_env, _request, { format }) => {
      const { responseName, objectName } = commandSpec('listUserTwoFactorAuthenticatorProviders')
      const body = { count: providers.length, [objectName ?? '']: providers }
      return respond(format, 200, print(format, responseName, body, format === 'xml'))
    },
  ],
])

/** Nothing of the kind exists here, and clients ask before they have logged in. */
const empty = (name: 'listGuiThemes' | 'listOauthProvider', { format }: ParsedRequest) =>
  respond(format, 200, print(format, commandSpec(name).responseName, {}, false))

async function handleLogin(env: Env, request: ApiRequest, parsed: ParsedRequest): Promise<ApiResponse> {
  if (request.method !== 'POST') return respond('json', 405, protocol.loginByPost)
  const old = cookieOf(env, parsed)
  if (old) env.db.tx(tx => endSession(tx, old.id))
  try {
    const info = { remoteAddress: request.remoteAddress, raw: parsed.params }
    const { cookie, answer } = await login(env, info, parsed.params)
    return respond(parsed.format, 200, print(parsed.format, 'loginresponse', defined(answer), false), [
      ['set-cookie', `JSESSIONID=${cookie}; Path=/client; HttpOnly; SameSite=Lax`],
      ['set-cookie', `sessionkey=${String(answer['sessionkey'])}; Path=/client; HttpOnly; SameSite=Lax`],
      ['expires', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ])
  } catch (thrown) {
    const error = toCloudError(thrown, env, 'login')
    return errorResponse(error, {
      format: parsed.format,
      root: 'loginresponse',
      known: false,
      describe: false,
    })
  }
}

function handleLogout(env: Env, _request: ApiRequest, parsed: ParsedRequest): ApiResponse {
  const { format } = parsed
  const session = cookieOf(env, parsed)
  if (!session) {
    const error = new CloudError('PARAM_ERROR', 'There is no session to log out from.')
    return errorResponse(error, { format, root: 'logoutresponse', known: false, describe: true })
  }
  env.db.tx(tx => {
    endSession(tx, session.id)
    const user = tx.row('user', session.userId)
    writeEvent(tx, env, {
      type: 'USER.LOGOUT',
      description: `user has logged out from IP Address /${session.address}`,
      userId: user.id,
      accountId: user.accountId,
      resourceType: 'User',
      resourceUuid: user.uuid,
    })
  })
  const gone = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/client'
  const cookies = [...parsed.cookies.keys()].map((name): [string, string] => [
    'set-cookie',
    `${name}=; ${gone}`,
  ])
  return respond(format, 200, print(format, 'logoutresponse', { description: 'success' }, false), cookies)
}

const defined = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
