import type { Bff } from '#bff.ts'
import type { ApiCall } from '#http/call.ts'
import { refusal } from '#http/envelope.ts'
import type { BackendAnswer } from '#ports/backend.ts'
import type { Session } from '#session/seal.ts'

/** What somebody at an unwatched screen must not do: keys that outlive the session, second factors, and the end of all. */
const guarded = new Set([
  'registeruserkeys',
  'getuserkeys',
  'deleteuserkeys',
  'setupusertwofactorauthentication',
  'deleteaccount',
  'deletezone',
])

/** Tells the console, beside the text, that the password is wanted. */
export const STEP_UP_HEADER = 'x-step-up'

/** @returns a refusal with the code `step-up-needed` when the password has to be given first, or null.
 *  Programs have no dialog to ask in: their sessions are not held up. */
export async function stepUpNeeded(bff: Bff, call: ApiCall, session: Session): Promise<BackendAnswer | null> {
  if (session.kind !== 'console' || !guarded.has(call.command.toLowerCase())) return null
  if (await bff.sessions.proven(session)) return null
  const text =
    'Give your password again: this needs to be done by you, and the last time is more than five minutes ago.'
  const answer = refusal(403, call, text)
  return { ...answer, headers: [...answer.headers, [STEP_UP_HEADER, 'step-up-needed']] }
}
