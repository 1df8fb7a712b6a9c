import type { Context } from 'hono'
import type { ApiCall } from '#http/call.ts'
import { toForm } from '#http/call.ts'
import { isRead, timeoutOf } from '#http/commands.ts'
import type { Env } from '#http/peer.ts'
import type { BackendRequest } from '#ports/backend.ts'
import type { Session } from '#session/seal.ts'

/** A call as it came: signed ones must not change by a byte, and nobody's have nothing to hide. */
export function untouched(c: Context<Env>, call: ApiCall): BackendRequest {
  const { method, query, body } = call
  return { ...about(c, call), method, query, body }
}

/** The same call in a session of the cloud: by POST, so that nothing of it stands in the cloud's access log. */
export function inSession(c: Context<Env>, call: ApiCall, session: Session): BackendRequest {
  return { ...about(c, call), method: 'POST', query: '', body: toForm(call), session: session.upstream }
}

/** A login: always by POST, always read as JSON, never in an older session. */
export function asLogin(c: Context<Env>, call: ApiCall): BackendRequest {
  const body = toForm(call, { response: 'json' })
  return { ...about(c, call), method: 'POST', query: '', body, expects: 'json' }
}

function about(c: Context<Env>, call: ApiCall) {
  const { address, host } = c.get('peer')
  const timeoutMs = timeoutOf(call.command)
  return {
    expects: call.expects,
    repeatable: isRead(call.command),
    remoteAddress: address,
    host,
    requestId: c.get('requestId'),
    ...(timeoutMs !== undefined && { timeoutMs }),
  }
}
