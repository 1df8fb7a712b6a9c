/** An OpenID Connect provider for tests: discovery, authorization code with PKCE, signed ID tokens, user info. */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SignJWT, exportJWK, generateKeyPair } from 'jose'

interface Asked {
  /** parameters of the authorization request */
  request: URLSearchParams
  claims: Record<string, unknown>
}

export interface IdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** who signs in next: claims, `sub` among them */
  person: Record<string, unknown>
  /** claims that only the user info endpoint tells */
  more: Record<string, unknown>
  /** what is wrong with the next ID tokens; `stranger`: signed with a key that is not the provider's */
  lie: { issuer?: string; audience?: string; stranger?: boolean; claims?: Record<string, unknown> }
  /** in place of a code, the browser is sent back with this error */
  refusal: string | undefined
  /** shows the way back as a link, rather than going it */
  lingers: boolean
  /** authorization requests so far, the latest last */
  asked: URLSearchParams[]
  /** codes and tokens that were handed out: none may stand in a log */
  secrets: Set<string>
  stop(): void
}

const ALGORITHM = 'ES256'

/** Everybody who comes to its authorization endpoint is the `person`, without a question. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const [own, foreign] = await Promise.all([generateKeyPair(ALGORITHM), generateKeyPair(ALGORITHM)])
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: ALGORITHM, use: 'sig' }
  const codes = new Map<string, Asked>()
  const tokens = new Map<string, Record<string, unknown>>()

  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/test`
  const provider: IdentityProvider = {
    issuer,
    clientId: 'cloud-console',
    clientSecret: `secret-${randomUUID()}`,
    person: { sub: 'nobody' },
    more: {},
    lie: {},
    refusal: undefined,
    lingers: false,
    asked: [],
    secrets: new Set(),
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }

  const authorize = (request: URLSearchParams, response: ServerResponse) => {
    provider.asked.push(request)
    const back = new URL(request.get('redirect_uri') ?? '')
    back.searchParams.set('state', request.get('state') ?? '')
    if (provider.refusal === undefined) {
      const code = randomUUID()
      provider.secrets.add(code)
      codes.set(code, { request, claims: { ...provider.person } })
      back.searchParams.set('code', code)
    } else back.searchParams.set('error', provider.refusal)
    const page = `<!doctype html><title>Signed in</title><a href="${back.href.replaceAll('&', '&amp;')}">Go back</a>`
    if (provider.lingers) response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    else response.writeHead(302, { location: back.href }).end()
  }

  const token = async (incoming: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await text(incoming))
    const code = form.get('code') ?? ''
    const asked = codes.get(code)
    codes.delete(code)
    const [, basic = ''] = /^Basic (\S+)$/.exec(incoming.headers.authorization ?? '') ?? []
    const login = Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent)
    const authorized = login[0] === provider.clientId && login[1] === provider.clientSecret
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    const fits =
      asked !== undefined &&
      challenge === asked.request.get('code_challenge') &&
      form.get('redirect_uri') === asked.request.get('redirect_uri')
    if (!authorized || !fits) {
      const error = authorized ? 'invalid_grant' : 'invalid_client'
      return json(response, authorized ? 400 : 401, { error })
    }
    const access = randomUUID()
    tokens.set(access, { ...asked.claims, ...provider.more })
    const { lie } = provider
    const idToken = await new SignJWT({
      nonce: asked.request.get('nonce') ?? undefined,
      auth_time: Math.floor(Date.now() / 1000),
      ...asked.claims,
      ...lie.claims,
    })
      .setProtectedHeader({ alg: ALGORITHM, kid: 'one' })
      .setIssuer(lie.issuer ?? issuer)
      .setAudience(lie.audience ?? provider.clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign((lie.stranger ? foreign : own).privateKey)
    for (const secret of [access, idToken]) provider.secrets.add(secret)
    json(response, 200, { access_token: access, token_type: 'Bearer', expires_in: 300, id_token: idToken })
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', issuer)
    const path = pathname.slice('/realms/test'.length)
    if (path === '/.well-known/openid-configuration')
      return json(response, 200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: [ALGORITHM],
      })
    if (path === '/keys') return json(response, 200, { keys: [jwk] })
    if (path === '/authorize') return authorize(searchParams, response)
    if (path === '/token') return token(incoming, response)
    const bearer = /^Bearer (\S+)$/.exec(incoming.headers.authorization ?? '')?.[1] ?? ''
    const claims = path === '/userinfo' ? tokens.get(bearer) : undefined
    return json(response, claims ? 200 : 404, claims ?? { error: 'not_found' })
  }

  return provider
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
