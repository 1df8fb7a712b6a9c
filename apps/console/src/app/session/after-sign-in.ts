import { CloudError } from '@cloud/client'
import { cloud } from '#shared/api/cloud.ts'
import type { Session } from '#shared/api/session.ts'
import { hasSkipped } from './setup-skipped.ts'

/** Where someone must go first: an administrator of a cloud without a zone to the guided installation, which changes
 *  the password on its way, unless they have put it aside; anybody else with a password to change to the page for it. */
export async function afterSignIn(session: Session): Promise<'/setup' | '/password' | undefined> {
  if (session.roleType === 'Admin' && !hasSkipped(session.userid) && (await isEmpty())) return '/setup'
  return session.mustChangePassword ? '/password' : undefined
}

/** Where somebody goes who has signed in: where they wanted to, unless something comes first; but a window that is to tell
 *  another page goes back to it at once. */
export async function onwards(session: Session, next: string): Promise<string> {
  return next.startsWith('/login?') ? next : ((await afterSignIn(session)) ?? next)
}

/** A cloud that does not say is taken for one that is in use: the pages behind have their own words for what is wrong. */
async function isEmpty(): Promise<boolean> {
  try {
    const { count } = await cloud.call('listZones', { page: 1, pagesize: 1 })
    return count === 0
  } catch (error) {
    if (error instanceof CloudError) return false
    throw error
  }
}
