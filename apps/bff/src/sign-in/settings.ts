import { z } from 'zod'

/** A name on this very machine: nobody can listen on the way there. */
const onThisMachine = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

const issuer = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://id.example.com/realms/main' })
  .refine(url => {
    const { protocol, hostname } = new URL(url)
    return protocol === 'https:' || onThisMachine.test(hostname)
  }, 'must be an https address: what comes from there decides who is let in')

/** An OpenID Connect provider at which people sign in to the embedded core. */
export const oidcSettings = {
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  /** absent: a public client, which PKCE alone protects */
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** on the button; absent: the host of the issuer */
  OIDC_NAME: z.string().max(60).optional(),
  OIDC_SCOPES: z
    .string()
    .default('openid profile email')
    .refine(scopes => scopes.split(' ').includes('openid'), 'must contain openid'),
  /** `email`: compared with users' e-mails, if the provider has verified it; any other claim with their names */
  OIDC_USER_CLAIM: z.string().default('email'),
  /** path of the domain whose users come this way */
  OIDC_DOMAIN: z.string().default('/'),
  /** a claim that names a domain below that one */
  OIDC_DOMAIN_CLAIM: z.string().optional(),
}

export type OidcSettings = z.infer<z.ZodObject<typeof oidcSettings>>

/** @returns the setting that does not go with the others and why, or null */
export function oidcFault(
  given: OidcSettings & { CLOUDSTACK_URL?: unknown },
): { setting: keyof OidcSettings; why: string } | null {
  if (given.OIDC_ISSUER === undefined) {
    const lonely = (['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const).find(name => given[name] !== undefined)
    return lonely === undefined ? null : { setting: lonely, why: 'is of no use without OIDC_ISSUER' }
  }
  if (given.OIDC_CLIENT_ID === undefined)
    return { setting: 'OIDC_CLIENT_ID', why: 'must be set where OIDC_ISSUER is' }
  if (given.CLOUDSTACK_URL !== undefined)
    return {
      setting: 'OIDC_ISSUER',
      why: 'is for the embedded core; a CloudStack has providers of its own, registered by registerOauthProvider',
    }
  return null
}
