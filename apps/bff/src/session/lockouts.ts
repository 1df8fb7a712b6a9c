import { CloudError } from '@cloud/client'
import type { Bff } from '#bff.ts'
import type { BackendChange } from '#ports/backend.ts'
import type { Session } from '#session/seal.ts'

/**
 * Ends the sessions of whoever the cloud no longer lets in, as soon as it says that a user or an account has changed,
 * whichever way that was brought about. A cloud that tells nothing refuses the next call of such a session, which ends
 * it then.
 */
export async function endLockedOut(
  { sessions, cloud, log }: Pick<Bff, 'sessions' | 'cloud' | 'log'>,
  change: BackendChange,
): Promise<void> {
  if (change.kind !== 'user' && change.kind !== 'account') return
  try {
    for (const { session } of await sessions.open())
      if (concerns(change, session) && !(await isLetIn(cloud(session)))) await sessions.end(session)
  } catch (error) {
    log.error({ err: error }, 'sessions of a user who has changed could not be looked at')
  }
}

function concerns({ kind, id, audience }: BackendChange, session: Session): boolean {
  if (kind === 'user') return id === session.userid
  if (audience.to !== 'owner') return true
  return audience.account === session.account && audience.domainids.at(-1) === session.domainid
}

async function isLetIn(cloud: ReturnType<Bff['cloud']>): Promise<boolean> {
  try {
    await cloud.call('listCapabilities')
    return true
  } catch (error) {
    if (error instanceof CloudError) return error.status !== 401
    throw error
  }
}
