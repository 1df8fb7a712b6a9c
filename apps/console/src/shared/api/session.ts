import type { Caller } from '#shared/engine/conditions.ts'
import { roleTypeOf } from '#shared/engine/roles.ts'
import type { Provider } from './providers.ts'
import { cell, useCell } from './store.ts'

/** Who is signed in. The key lives here, in memory, and nowhere else. */
export interface Session extends Caller {
  username: string
  firstname: string
  lastname: string
  timezone?: string | undefined
  /** the console must ask for a new password before anything else */
  mustChangePassword: boolean
  /** the password is known, and the cloud waits: for a code, or for a second factor to be set up; nothing else is
   *  to be asked of it before, or it ends the session */
  secondFactor: 'wanted' | 'missing' | undefined
  /** the identity provider at which this session began; it is asked where others give their password */
  signedInBy: Provider | undefined
  sessionkey: string
}

export const session = cell<Session | undefined>(undefined)
/** Set while the dialog asks for a new sign-in over the page. */
export const expired = cell(false)

export const useSession = (): Session | undefined => useCell(session)

/** For pages inside the shell, which exist only with a session. */
export function useCaller(): Session {
  const current = useCell(session)
  if (!current) throw new Error('this page needs a session')
  return current
}

/** Reads the BFF's or the core's word on who is signed in; both use the fields of CloudStack's login answer. */
export function toSession(fields: Readonly<Record<string, unknown>>): Session {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const timezone = text('timezone')
  const factor = String(fields['is2faenabled']) === 'true' && String(fields['is2faverified']) !== 'true'
  return {
    userid: text('userid'),
    username: text('username'),
    account: text('account'),
    domainid: text('domainid'),
    roleType: roleTypeOf(text('type')),
    firstname: text('firstname'),
    lastname: text('lastname'),
    timezone: timezone === '' ? undefined : timezone,
    mustChangePassword: fields['passwordchangerequired'] === true,
    secondFactor: factor ? (text('providerfor2fa') === '' ? 'missing' : 'wanted') : undefined,
    signedInBy: providerOf(fields['signedinby']),
    sessionkey: text('sessionkey'),
  }
}

function providerOf(field: unknown): Provider | undefined {
  if (typeof field !== 'object' || field === null || !('id' in field && 'name' in field)) return undefined
  return { id: String(field.id), name: String(field.name) }
}
