import { z } from 'zod'
import { readText } from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'
import { credentials, parseLogin } from '#session/login-answer.ts'
import type { Attempt } from '#sign-in/attempts.ts'
import { type CloudAsk, nobody } from '#sign-in/cloud-ask.ts'
import { type Provider, SignInError } from '#sign-in/provider.ts'

const text = z.string().optional()
const listing = z.object({
  listoauthproviderresponse: z.object({
    oauthprovider: z
      .array(
        z.object({
          provider: z.string(),
          clientid: z.string(),
          redirecturi: z.string(),
          enabled: z.boolean().default(true),
          description: text,
          authorizeurl: text,
        }),
      )
      .default([]),
  }),
})
type Registered = z.infer<typeof listing>['listoauthproviderresponse']['oauthprovider'][number]

const someone = z.object({ email: z.string().min(1) })
const verified = z.object({
  verifyoauthcodeandgetuserresponse: z.object({ oauthemail: z.union([someone, z.tuple([someone])]) }),
})

/** Where those of CloudStack's providers send browsers that it keeps no address of, and what it asks them for. */
const usual: Readonly<Record<string, { name: string; address?: string; scope: string }>> = {
  google: {
    name: 'Google',
    address: 'https://accounts.google.com/o/oauth2/v2/auth',
    scope: 'openid email profile',
  },
  github: { name: 'GitHub', address: 'https://github.com/login/oauth/authorize', scope: 'user:email' },
  keycloak: { name: 'Keycloak', scope: 'openid email' },
}

/**
 * The OAuth providers that a CloudStack has registered. CloudStack exchanges the code by itself, so PKCE and a nonce, of
 * which it knows nothing, cannot be used; the state is ours and holds. Rejects with BackendError.
 */
export async function oauthProviders(ask: CloudAsk, clock: Clock): Promise<Provider[]> {
  const answer = await ask({ command: 'listOauthProvider' }, nobody)
  const body = await readText(answer)
  if (answer.status !== 200) return []
  const { oauthprovider } = listing.parse(JSON.parse(body)).listoauthproviderresponse
  return oauthprovider
    .filter(one => one.enabled && addressOf(one) !== undefined)
    .map(one => providerOf(one, ask, clock))
}

function addressOf({ provider, authorizeurl }: Registered): URL | undefined {
  const address = authorizeurl || usual[provider]?.address
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address)
    ? new URL(address)
    : undefined
}

function providerOf(registered: Registered, ask: CloudAsk, clock: Clock): Provider {
  const { provider, clientid, redirecturi } = registered
  return {
    id: provider,
    redirectUri: redirecturi,
    name: usual[provider]?.name ?? provider,
    async address({ redirectUri, state, again }) {
      const address = addressOf(registered)
      if (!address) throw new SignInError('provider', 'the cloud keeps no address of the provider')
      const parameters = {
        response_type: 'code',
        client_id: clientid,
        redirect_uri: redirectUri,
        scope: usual[provider]?.scope ?? 'openid email',
        state,
        ...(again && { prompt: provider === 'keycloak' ? 'login' : 'select_account' }),
      }
      for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
      return address
    },
    async admit(back, { domain }: Attempt, visitor) {
      const refused = back.searchParams.get('error')
      if (refused !== null) throw new SignInError('refused', `the provider says ${refused.slice(0, 100)}`)
      const secretcode = back.searchParams.get('code') ?? ''
      const place = domain === '' ? {} : { domain }
      const command = 'verifyOAuthCodeAndGetUser'
      const told = await ask({ command, provider, secretcode, ...place }, visitor)
      const email = emailOf(told.status, await readText(told))
      const login = { command: 'oauthlogin', provider, email, secretcode, ...place }
      // The code can be used once, and only the server that did so knows what it stood for.
      const answer = await ask(login, visitor, told.server)
      const [, answered] = parseLogin(await readText(answer))
      const upstream = answered && credentials(answer, answered)
      if (answer.status !== 200 || !answered || !upstream)
        throw new SignInError(
          'unknown',
          `the cloud refuses oauthlogin: ${String(answered?.['errortext'] ?? answer.status)}`,
        )
      const { sessionkey: _, ...fields } = answered
      return { upstream, fields, provenAt: clock.now() }
    },
  }
}

function emailOf(status: number, body: string): string {
  const why = (cause: unknown) =>
    new SignInError('provider', `the cloud could not verify the code: ${status}`, { cause })
  if (status !== 200) throw why(body.slice(0, 500))
  try {
    const { oauthemail } = verified.parse(JSON.parse(body)).verifyoauthcodeandgetuserresponse
    return Array.isArray(oauthemail) ? oauthemail[0].email : oauthemail.email
  } catch (error) {
    throw why(error)
  }
}
