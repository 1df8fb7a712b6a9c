import * as oidc from 'openid-client'
import type { Clock } from '#ports/clock.ts'
import type { Attempt } from '#sign-in/attempts.ts'
import { SignInError } from '#sign-in/provider.ts'

export interface OidcOptions {
  issuer: string
  clientId: string
  /** absent: a public client */
  clientSecret?: string | undefined
  /** separated by spaces */
  scopes: string
  /** claims that are asked for at the user info endpoint when the ID token lacks them */
  wanted: readonly string[]
}

type Claims = Readonly<Record<string, unknown>>

/** What an OpenID Connect provider says about somebody. */
export interface Identity {
  issuer: string
  subject: string
  claims: Claims
  /** when they last showed it who they are, milliseconds since 1970; 0 when it does not say */
  provenAt: number
}

export interface OidcClient {
  /** Rejects with SignInError. */
  address(attempt: Attempt): Promise<URL>
  /** Rejects with SignInError: nothing is believed that is not signed by the issuer, for us and for this attempt. */
  identify(back: URL, attempt: Attempt): Promise<Identity>
}

const TIMEOUT_S = 10
const TOLERATED_S = 60
/** The issuer's own description of itself is believed for so long. */
const FRESH_MS = 3600_000

/** Authorization code flow with PKCE, state and nonce, and the signature of the ID token checked. */
export function oidcClient(options: OidcOptions, clock: Clock): OidcClient {
  let known: { until: number; config: Promise<oidc.Configuration> } | undefined

  const config = (): Promise<oidc.Configuration> => {
    if (known && clock.now() < known.until) return known.config
    const found = discovered(options)
    known = { until: clock.now() + FRESH_MS, config: found }
    found.catch(() => (known = undefined))
    return found
  }

  return {
    address: attempt =>
      asked(async () => {
        const parameters = {
          redirect_uri: attempt.redirectUri,
          scope: options.scopes,
          state: attempt.state,
          nonce: attempt.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
          code_challenge_method: 'S256',
          ...(attempt.again && { prompt: 'login', max_age: '0' }),
        }
        return oidc.buildAuthorizationUrl(await config(), parameters)
      }),
    identify: (back, attempt) =>
      asked(async () => {
        const client = await config()
        const tokens = await oidc.authorizationCodeGrant(client, back, {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
          ...(attempt.again && { maxAge: 0 }),
        })
        const token = tokens.claims()
        if (!token) throw new SignInError('provider', 'the provider gave no ID token')
        const lacking = options.wanted.some(name => token[name] === undefined)
        const more =
          lacking && client.serverMetadata().userinfo_endpoint !== undefined
            ? await oidc.fetchUserInfo(client, tokens.access_token, token.sub)
            : {}
        return {
          issuer: token.iss,
          subject: token.sub,
          claims: { ...more, ...token, ...verifiedEmail(token, more) },
          provenAt: (token.auth_time ?? 0) * 1000,
        }
      }),
  }
}

/** What is verified is the e-mail that stands beside the word. */
function verifiedEmail(token: Claims, more: Claims): Claims {
  const { email, email_verified } = token['email_verified'] === undefined ? more : token
  return { email, email_verified }
}

async function discovered({ issuer, clientId, clientSecret }: OidcOptions): Promise<oidc.Configuration> {
  const plain = new URL(issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  const found = await oidc.discovery(new URL(issuer), clientId, undefined, undefined, {
    execute: plain,
    timeout: TIMEOUT_S,
  })
  const server = found.serverMetadata()
  const metadata = { [oidc.clockTolerance]: TOLERATED_S }
  const config = new oidc.Configuration(server, clientId, metadata, authentication(server, clientSecret))
  config.timeout = TIMEOUT_S
  for (const allow of [...plain, oidc.enableNonRepudiationChecks]) allow(config)
  return config
}

/** How we show the provider who we are: by the header, which every provider takes unless it says otherwise. */
function authentication(server: oidc.ServerMetadata, secret: string | undefined): oidc.ClientAuth {
  if (secret === undefined) return oidc.None()
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  return methods.includes('client_secret_basic') || !methods.includes('client_secret_post')
    ? oidc.ClientSecretBasic(secret)
    : oidc.ClientSecretPost(secret)
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof SignInError) throw error
    if (error instanceof oidc.AuthorizationResponseError)
      throw new SignInError('refused', `the provider says ${error.error}`, { cause: error })
    const text = 'the provider cannot be reached, or its answer makes no sense'
    throw new SignInError('provider', text, { cause: error })
  }
}
