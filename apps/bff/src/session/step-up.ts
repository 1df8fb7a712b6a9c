import type { Bff } from '#bff.ts'
import type { ApiCall } from '#http/call.ts'
import { refusal } from '#http/envelope.ts'
import type { BackendAnswer } from '#ports/backend.ts'
import { isHeld } from '#session/held.ts'
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

export const STEP_UP_TEXT =
  'Give your password again: this needs to be done by you, and the last time is more than five minutes ago.'

/** What is signed in with is guarded too, and where a lost password is sent to. */
function isGuarded(call: ApiCall): boolean {
  const command = call.command.toLowerCase()
  if (command === 'updateuser')
    return [...call.params.keys()].some(name => /^(?:password|email)$/i.test(name))
  return guarded.has(command)
}

/** The login itself asks for a second factor to be set up, and gives nothing else before. */
async function mustEnrol(bff: Bff, call: ApiCall, session: Session): Promise<boolean> {
  if (call.command.toLowerCase() !== 'setupusertwofactorauthentication') return false
  const facts = await bff.sessions.facts(session)
  return isHeld(facts) && facts['providerfor2fa'] === undefined
}

/** @returns a refusal with the code `step-up-needed` when the password has to be given first, or null.
 *  Programs have no dialog to ask in: their sessions are not held up. */
export async function stepUpNeeded(bff: Bff, call: ApiCall, session: Session): Promise<BackendAnswer | null> {
  if (session.kind !== 'console' || !isGuarded(call) || (await bff.sessions.proven(session))) return null
  if (await mustEnrol(bff, call, session)) return null
  const answer = refusal(403, call, STEP_UP_TEXT)
  return { ...answer, headers: [...answer.headers, [STEP_UP_HEADER, 'step-up-needed']] }
}
