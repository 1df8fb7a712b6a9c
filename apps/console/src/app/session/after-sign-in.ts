import { cloud } from '#shared/api/cloud.ts'
import type { Session } from '#shared/api/session.ts'

/** Where someone must go first: with a password to change, to the page for it; but an administrator of a cloud
 *  without a zone goes to the guided installation, which changes the password on its way. */
export async function afterSignIn(session: Session): Promise<'/setup' | '/password' | undefined> {
  if (!session.mustChangePassword) return undefined
  if (session.roleType !== 'Admin') return '/password'
  const { count } = await cloud.call('listZones', { page: 1, pagesize: 1 })
  return count === 0 ? '/setup' : '/password'
}
