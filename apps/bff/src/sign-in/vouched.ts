import type { OidcClient } from '#adapters/oidc.ts'
import type { Backend } from '#ports/backend.ts'
import { type Provider, SignInError } from '#sign-in/provider.ts'
import type { OidcSettings } from '#sign-in/settings.ts'

const texts = {
  unknown: 'no user of the domain belongs to who signed in',
  ambiguous: 'several users of the domain have this e-mail',
  locked: 'the user or the account is not enabled',
}

/** An OpenID Connect provider in front of a cloud that takes our word for who somebody is. */
export function vouchedProvider(
  settings: OidcSettings & { OIDC_ISSUER: string },
  client: OidcClient,
  admit: NonNullable<Backend['admit']>,
): Provider {
  const { OIDC_ISSUER, OIDC_NAME, OIDC_USER_CLAIM: userClaim } = settings
  return {
    id: 'oidc',
    name: OIDC_NAME ?? new URL(OIDC_ISSUER).host,
    address: attempt => client.address(attempt),
    async admit(back, attempt, { address }) {
      const { issuer, subject, claims, provenAt } = await client.identify(back, attempt)
      const text = (name: string) => {
        const value = claims[name]
        if (typeof value === 'string' && value !== '') return value
        throw new SignInError('unnamed', `the provider does not give the claim ${name}`)
      }
      const name = text(userClaim)
      if (userClaim === 'email' && String(claims['email_verified']) !== 'true')
        throw new SignInError('unverified', 'the provider has not verified the e-mail')
      const admission = await admit(
        {
          issuer,
          subject,
          known: userClaim === 'email' ? { email: name } : { username: name },
          domain: domainOf(settings, text),
        },
        address,
      )
      if (!admission.ok) throw new SignInError(admission.why, texts[admission.why])
      return { upstream: admission.upstream, fields: admission.fields, provenAt }
    },
  }
}

/** The claim can only lead further down. */
function domainOf({ OIDC_DOMAIN, OIDC_DOMAIN_CLAIM }: OidcSettings, text: (claim: string) => string): string {
  return OIDC_DOMAIN_CLAIM === undefined ? OIDC_DOMAIN : `${OIDC_DOMAIN}/${text(OIDC_DOMAIN_CLAIM)}`
}
