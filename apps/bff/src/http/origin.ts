import type { Context } from 'hono'
import { header } from '#http/header.ts'
import type { Env } from '#http/peer.ts'

/**
 * Whether a browser says that another site made this request. Programs that are no browser send neither header.
 * @param publicOrigin where people find us, when a proxy hides it from us
 * @returns why the call is refused, or null
 */
export function foreign(c: Context<Env>, publicOrigin: string | undefined): string | null {
  const site = header(c, 'sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site')
    return 'Refused: another site made this call with the cookies of this one.'
  const origin = header(c, 'origin')
  if (origin === undefined) return null
  const own = originOf(c, publicOrigin)
  if (origin === own) return null
  return (
    `Refused: the call came from ${origin}, but this server is known as ${own}. ` +
    'If a proxy stands in front of it, set PUBLIC_URL to the address that people use.'
  )
}

/** Where people find this server: by the settings, or else by what the browser says. */
export function originOf(c: Context<Env>, publicOrigin: string | undefined): string {
  const { host, secure } = c.get('peer')
  return publicOrigin ?? `${secure ? 'https' : 'http'}://${host}`
}
