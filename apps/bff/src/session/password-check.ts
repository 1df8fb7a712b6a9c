import { setTimeout as pause } from 'node:timers/promises'
import type { Bff } from '#bff.ts'
import type { ApiCall } from '#http/call.ts'
import { refusal } from '#http/envelope.ts'
import type { BackendAnswer } from '#ports/backend.ts'
import type { Attempt } from '#session/throttle.ts'

/**
 * Asks the cloud whether a password or a code is right, no oftener than guessing is tolerated, and lets whoever guesses wait.
 * @param domain as it was typed: names are unique in a domain only
 * @returns what `ask` gave, or how many seconds to stay away
 */
export async function checkedPassword<T>(
  { throttle, metrics }: Pick<Bff, 'throttle' | 'metrics'>,
  who: { username: string; domain: string; address: string },
  ask: () => Promise<{ right: boolean; answer: T }>,
): Promise<{ answer: T } | { retryAfterS: number }> {
  const domain = who.domain.replace(/^\/+|\/+$/g, '')
  const attempt = await throttle.begin(`${domain}/${who.username}`, who.address)
  if ('retryAfterS' in attempt) {
    metrics.loginFailures.inc()
    return attempt
  }
  try {
    const { right, answer } = await ask()
    if (!right) await failure(attempt, metrics)
    return { answer }
  } finally {
    attempt.over()
  }
}

async function failure(attempt: Attempt, metrics: Bff['metrics']): Promise<void> {
  metrics.loginFailures.inc()
  const delayMs = await attempt.failed()
  if (delayMs > 0) await pause(delayMs)
}

export const tooMany = (seconds: number) =>
  `Too many wrong passwords or codes. Wait ${seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again.`

/** The refusal of a call that has to wait. */
export function heldUp(call: Pick<ApiCall, 'command' | 'expects'>, retryAfterS: number): BackendAnswer {
  const { headers, ...refused } = refusal(429, call, tooMany(retryAfterS))
  return { ...refused, headers: [...headers, ['retry-after', String(retryAfterS)]] }
}

/** What the cloud could not decide says nothing about the password. */
export const isWrong = (status: number) => status !== 200 && status < 532
