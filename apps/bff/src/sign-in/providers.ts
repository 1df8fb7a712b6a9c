import { oidcClient } from '#adapters/oidc.ts'
import type { Bff } from '#bff.ts'
import type { Settings } from '#settings.ts'
import { cloudAsk } from '#sign-in/cloud-ask.ts'
import { oauthProviders } from '#sign-in/cloud-oauth.ts'
import type { Provider, Providers } from '#sign-in/provider.ts'
import { samlProviders } from '#sign-in/saml.ts'
import { vouchedProvider } from '#sign-in/vouched.ts'

const FRESH_MS = 60_000

/** A cloud that takes our word has the provider of the settings, if any; every other one has its own. */
export function signInProviders(
  bff: Pick<Bff, 'settings' | 'backend' | 'call' | 'log' | 'clock'>,
): Providers {
  const { settings, backend, clock } = bff
  if (!backend.admit) return cloudProviders(bff)
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings
  if (issuer === undefined || clientId === undefined) return async () => []
  const client = oidcClient(
    {
      issuer,
      clientId,
      clientSecret: settings.OIDC_CLIENT_SECRET,
      scopes: settings.OIDC_SCOPES,
      wanted: wantedClaims(settings),
    },
    clock,
  )
  const provider = vouchedProvider({ ...settings, OIDC_ISSUER: issuer }, client, backend.admit)
  return async () => [provider]
}

function wantedClaims({ OIDC_USER_CLAIM: user, OIDC_DOMAIN_CLAIM: domain }: Settings): string[] {
  return [user, ...(user === 'email' ? ['email_verified'] : []), ...(domain === undefined ? [] : [domain])]
}

function cloudProviders(bff: Pick<Bff, 'call' | 'log' | 'clock'>): Providers {
  const ask = cloudAsk(bff)
  const kinds = [oauthProviders, samlProviders].map(list => kept(bff, () => list(ask, bff.clock)))
  return async redirectUri => {
    const found = (await Promise.all(kinds.map(kind => kind()))).flat()
    return found.filter(one => one.redirectUri === undefined || one.redirectUri === redirectUri)
  }
}

/** Asks once a minute. A cloud that does not say has none for now: a password still does. */
function kept(
  { clock, log }: Pick<Bff, 'clock' | 'log'>,
  list: () => Promise<Provider[]>,
): () => Promise<Provider[]> {
  let known: { until: number; found: Promise<Provider[]> } | undefined
  return () => {
    if (!known || clock.now() >= known.until) known = { until: clock.now() + FRESH_MS, found: list() }
    const asked = known
    return asked.found.catch((error: unknown) => {
      if (known === asked) known = undefined
      log.warn({ err: error }, 'the cloud does not say at which providers people can sign in')
      return []
    })
  }
}
