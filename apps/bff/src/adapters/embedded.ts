import type { Core } from '@cloud/core'
import { withCredentials } from '#adapters/credentials.ts'
import type { Backend } from '#ports/backend.ts'

/** The core in this very process: a call is a function call. */
export function embeddedBackend(
  core: Pick<Core, 'handle' | 'admit' | 'trouble' | 'subscribe' | 'close'>,
): Backend {
  return {
    async call(request) {
      const { method, query, remoteAddress } = request
      const { body, cookie } = withCredentials(request)
      const headers = {
        host: request.host,
        cookie,
        'content-type': body === '' ? undefined : 'application/x-www-form-urlencoded',
        'x-request-id': request.requestId,
      }
      const answer = await core.handle({ method, query, body, headers, remoteAddress })
      return {
        ...answer,
        headers: answer.headers.map(([name, value]) => [name.toLowerCase(), value] as const),
      }
    },
    async admit(who, remoteAddress) {
      const admission = core.admit(who, remoteAddress)
      if (!admission.ok) return admission
      const { sessionkey, ...fields } = admission.answer
      return { ok: true, upstream: { cookie: admission.cookie, key: String(sessionkey) }, fields }
    },
    async trouble() {
      return core.trouble()
    },
    changes: listener => core.subscribe(listener),
    close: () => core.close(),
  }
}
