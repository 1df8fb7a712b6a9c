import type { Bff } from '#bff.ts'
import { type ApiCall, param } from '#http/call.ts'
import { isSecondFactor } from '#http/commands.ts'
import type { Session } from '#session/seal.ts'

const locksOut = new Set(['disableUser', 'lockUser', 'deleteUser'])
const locksOutAll = new Set(['disableAccount', 'lockAccount', 'deleteAccount'])

/** What a call that the cloud has accepted means for sessions: whoever is locked out is signed out, and a new password
 *  ends what was begun with the old one, but for the session that changed it. */
export async function consequences(bff: Bff, call: ApiCall, session: Session): Promise<void> {
  const id = param(call, 'id')
  if (locksOut.has(call.command) && id !== undefined) return endAll(bff, one => one.userid === id)
  if (locksOutAll.has(call.command)) {
    const account = param(call, 'account')
    const domainid = param(call, 'domainid')
    return endAll(bff, one => one.account === account && one.domainid === domainid)
  }
  if (isSecondFactor(call.command))
    return bff.sessions.amend(session, { is2faenabled: 'true', is2faverified: 'true' })
  if (call.command !== 'updateUser' || param(call, 'password') === undefined || id === undefined) return
  await endAll(bff, one => one.userid === id && one.sid !== session.sid)
  if (id !== session.userid) return
  await bff.sessions.amend(session, { passwordchangerequired: null })
}

async function endAll(bff: Bff, which: (session: Session) => boolean): Promise<void> {
  for (const { session } of await bff.sessions.open()) if (which(session)) await bff.sessions.end(session)
}
