import type { Context } from 'hono'
import { auditEntry, isAudited } from '#audit/entry.ts'
import type { Bff } from '#bff.ts'
import { send } from '#http/answer.ts'
import type { ApiCall } from '#http/call.ts'
import { commandClass, isRead, loggable } from '#http/commands.ts'
import { refusal } from '#http/envelope.ts'
import type { Env } from '#http/peer.ts'
import { BackendError } from '#ports/backend.ts'
import { StoreError } from '#ports/store.ts'

/**
 * Answers a call of the API, counts it and logs it. The log names the command and nothing else of what was sent.
 * Whatever goes wrong on the way becomes an answer in the cloud's envelope that carries the request id.
 */
export async function observed(
  bff: Bff,
  c: Context<Env>,
  call: ApiCall,
  answer: () => Promise<Response>,
): Promise<Response> {
  const started = performance.now()
  const requestId = c.get('requestId')
  const response = await answer().catch(async (error: unknown) => {
    const known = error instanceof BackendError || error instanceof StoreError
    bff.log[known ? 'warn' : 'error']({ err: error, requestId, command: loggable(call.command) }, 'no answer')
    const text = known ? error.message : 'Something went wrong here. The log of the server says more.'
    return send(c, refusal(known ? error.status : 530, call, `${text} Request id ${requestId}.`))
  })
  if (isAudited(call))
    bff.audit.record(
      auditEntry(call, c.get('logged'), {
        time: new Date(bff.clock.now()).toISOString(),
        requestid: requestId,
        status: Number(c.get('logged')['status'] ?? response.status),
        from: c.get('peer').address,
      }),
    )
  const { status = response.status, kind = 'nobody' } = c.get('logged')
  bff.metrics.answered({ kind, command: commandClass(call.command), status })
  const quiet = isRead(call.command) && Number(status) < 400
  const level = quiet ? 'debug' : 'info'
  if (bff.log.isLevelEnabled(level))
    bff.log[level](
      {
        ...c.get('logged'),
        requestId,
        command: loggable(call.command),
        status,
        ms: Math.round(performance.now() - started),
        kind,
        from: c.get('peer').address,
      },
      'call',
    )
  return response
}
