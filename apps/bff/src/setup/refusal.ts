import type { SetupRefusal, SetupRefusalCode } from '@cloud/provision'
import type { Context } from 'hono'
import type { Env } from '#http/peer.ts'

type More = Pick<SetupRefusal, 'plan' | 'fixed' | 'problems' | 'blockers'>

const statuses: Partial<Record<SetupRefusalCode, 400 | 403 | 404 | 502>> = {
  forbidden: 403,
  'no-plan': 404,
  'bad-request': 400,
  cloud: 502,
}

/** A request that the set-up does not serve, with what the console needs to say why and what to do. */
export class Refusal extends Error {
  readonly code: SetupRefusalCode
  readonly more: More
  constructor(code: SetupRefusalCode, message: string, more: More = {}) {
    super(message)
    this.code = code
    this.more = more
  }

  answer(c: Context<Env>): Response {
    const status = statuses[this.code] ?? 409
    const body: SetupRefusal = {
      errorcode: status,
      errortext: this.message,
      requestid: c.get('requestId'),
      code: this.code,
      ...this.more,
    }
    return c.json(body, status)
  }
}
