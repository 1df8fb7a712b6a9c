import { oidcClient } from '#adapters/oidc.ts'
import type { Bff } from '#bff.ts'
import { cloudProviders } from '#sign-in/cloud-oauth.ts'
import type { Providers } from '#sign-in/provider.ts'
import { vouchedProvider } from '#sign-in/vouched.ts'

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
      wanted: [settings.OIDC_USER_CLAIM, settings.OIDC_DOMAIN_CLAIM ?? settings.OIDC_USER_CLAIM],
    },
    clock,
  )
  const provider = vouchedProvider({ ...settings, OIDC_ISSUER: issuer }, client, backend.admit)
  return async () => [provider]
}
