import { z } from 'zod/mini'

/** An identity provider at which people can sign in. */
export interface Provider {
  id: string
  name: string
}

const listing = z.object({ providers: z.array(z.object({ id: z.string(), name: z.string() })) })

let asked: Promise<Provider[]> | undefined

/** Those that this server knows, asked for once; none while it cannot say, since a password still does. */
export function knownProviders(): Promise<Provider[]> {
  asked ??= listProviders().catch(() => {
    asked = undefined
    return []
  })
  return asked
}

async function listProviders(): Promise<Provider[]> {
  const response = await fetch('/client/bff/sign-in')
  if (!response.ok) throw new Error(`no providers: HTTP ${response.status}`)
  return listing.parse(await response.json()).providers
}

/** Where a sign-in begins: the server sends the browser on.
 *  @param query `next`: where to go on afterwards, within the console; `domain`: path of the user's domain, for clouds that
 *  find users in one; `again`: to show once more who sits there */
export function beginAt(provider: string, query: Readonly<Record<string, string>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  return `/client/bff/sign-in/at/${encodeURIComponent(provider)}?${new URLSearchParams(given)}`
}

/** Why nobody was let in, as the server says it. */
export const signInFailures = [
  'attempt',
  'refused',
  'provider',
  'unnamed',
  'unverified',
  'unknown',
  'ambiguous',
  'locked',
  'other',
  'later',
] as const
export type SignInFailure = (typeof signInFailures)[number]
