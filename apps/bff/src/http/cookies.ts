import type { Context } from 'hono'
import { header } from '#http/header.ts'
import type { Env } from '#http/peer.ts'
import type { Session } from '#session/seal.ts'

/** Every value a cookie comes with: a browser may hold old ones of the same name under longer paths. */
export function cookieValues(c: Context<Env>, name: string): string[] {
  return (header(c, 'cookie') ?? '')
    .split(';')
    .map(pair => pair.trim())
    .filter(pair => pair.startsWith(`${name}=`))
    .map(pair => pair.slice(name.length + 1).replace(/^"(.*)"$/, '$1'))
}

/**
 * Over TLS a console session has the `__Host-` prefix, which no other host and no plain page can overwrite.
 * The prefix demands Path=/ and Secure, so it cannot be had on plain HTTP.
 */
export function cookieName(kind: Session['kind'], secure: boolean): string {
  return kind === 'console' && secure ? '__Host-JSESSIONID' : 'JSESSIONID'
}

/** @returns values of Set-Cookie for a session that has just begun */
export function sessionCookies(session: Session, token: string, secure: boolean): string[] {
  const flags = secure ? '; Secure' : ''
  const name = cookieName(session.kind, secure)
  if (session.kind === 'console')
    return [`${name}=${token}; Path=${consolePath(secure)}; HttpOnly; SameSite=Strict${flags}`]
  return [
    `${name}=${token}; Path=/client; HttpOnly; SameSite=Lax${flags}`,
    `sessionkey=${session.key}; Path=/client; HttpOnly; SameSite=Lax${flags}`,
  ]
}

/** @returns values of Set-Cookie that make a browser forget its session */
export function expiredCookies(kind: Session['kind'], secure: boolean): string[] {
  const past = `Max-Age=0; HttpOnly${secure ? '; Secure' : ''}`
  const name = cookieName(kind, secure)
  if (kind === 'console') return [`${name}=; Path=${consolePath(secure)}; ${past}; SameSite=Strict`]
  return [name, 'sessionkey'].map(name => `${name}=; Path=/client; ${past}; SameSite=Lax`)
}

const consolePath = (secure: boolean) => (secure ? '/' : '/client')

/** Lax, since the browser comes back from another site; it says nothing without the session's own cookie. */
const attemptFlags = (secure: boolean) =>
  secure ? 'Path=/; HttpOnly; SameSite=Lax; Secure' : 'Path=/client/bff/sign-in; HttpOnly; SameSite=Lax'

const attemptName = (secure: boolean) => (secure ? '__Host-SIGNIN' : 'SIGNIN')

/** @returns values of the cookie in which a sign-in at a provider waits for its answer */
export const attemptTokens = (c: Context<Env>): string[] => cookieValues(c, attemptName(c.get('peer').secure))

/** @returns value of Set-Cookie */
export const attemptCookie = (token: string, secure: boolean): string =>
  `${attemptName(secure)}=${token}; Max-Age=600; ${attemptFlags(secure)}`

/** @returns value of Set-Cookie */
export const expiredAttemptCookie = (secure: boolean): string =>
  `${attemptName(secure)}=; Max-Age=0; ${attemptFlags(secure)}`
