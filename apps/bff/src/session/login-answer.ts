import { z } from 'zod'
import type { BackendAnswer, UpstreamSession } from '#ports/backend.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const flat = z.record(z.string(), z.union([scalar, z.tuple([])]))
const answerSchema = z.record(z.string(), flat)

/** What stands under the root of a login's answer. */
export type LoginFields = z.infer<typeof flat>

/** @returns no fields for an answer that is no JSON: CloudStack answers some failed logins with bare text */
export function parseLogin(body: string): [root: string, fields: LoginFields | undefined] {
  try {
    const [entry] = Object.entries(answerSchema.parse(JSON.parse(body)))
    return entry ?? ['loginresponse', undefined]
  } catch {
    // It goes to the caller as it is.
    return ['loginresponse', undefined]
  }
}

/** The cloud's session cookie, and its session key from the answer (the cookie of that name repeats it). */
export function credentials(answer: BackendAnswer, fields: LoginFields): UpstreamSession | undefined {
  const cookie = answer.headers
    .filter(([name]) => name === 'set-cookie')
    .map(([, value]) => /^JSESSIONID=([^;]+)/.exec(value)?.[1])
    .findLast(value => value !== undefined)
  const key = fields['sessionkey']
  if (cookie === undefined || typeof key !== 'string') return undefined
  return { cookie, key, ...(answer.server !== undefined && { server: answer.server }) }
}
