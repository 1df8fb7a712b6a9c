import { pipeline } from 'node:stream'
import type { Exchanged } from '#adapters/exchange.ts'
import { jsonRepairer, repairJson } from '#adapters/json-repair.ts'
import { type BackendAnswer, BackendError } from '#ports/backend.ts'

/**
 * Tells usable answers of a CloudStack from a proxy's error page, from nothing at all, and from broken JSON. Small answers
 * are parsed once before they go on, large ones pass in pieces.
 * @throws BackendError before anything has been sent to the client
 */
export function checkedBody(
  { status, headers, start, body }: Exchanged,
  expects: 'json' | 'xml',
): BackendAnswer['body'] {
  const head = start.subarray(0, 200).toString('latin1').trimStart()
  if (!body && head === '') {
    if (status === 200) throw new BackendError('unusable', 'The cloud gave an empty answer.')
    return ''
  }
  if (/^text\/html\b/i.test(headers['content-type'] ?? '') || /^<(?:!doctype|html|h1)\b/i.test(head)) {
    body?.destroy()
    throw new BackendError(
      status === 503 ? 'unreachable' : 'unusable',
      `The cloud answered with a web page (HTTP ${status}) where its API should be.`,
    )
  }
  if (body) return expects === 'json' ? pipeline(body, jsonRepairer(), () => {}) : body
  if (expects === 'xml') return start
  // Refusals may be bare text: "Please use HTTP POST to authenticate using this API".
  return status === 200 ? readable(start) : start
}

function readable(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  for (const attempt of [() => text, () => repairJson(bytes).toString('utf8')])
    try {
      const one = attempt()
      JSON.parse(one)
      return one
    } catch {
      // The second attempt decides; what is wrong with the text matters to nobody.
    }
  throw new BackendError('unusable', 'The cloud gave an answer that is no valid JSON.')
}
