import { type Readable, pipeline } from 'node:stream'
import { jsonRepairer, repairJson } from '#adapters/json-repair.ts'
import { type BackendAnswer, BackendError } from '#ports/backend.ts'

/** Answers up to this size are read whole and parsed once before they go on; larger ones pass in pieces. */
const WHOLE_BYTES = 64 * 1024

/**
 * Tells usable answers of a CloudStack from a proxy's error page, from nothing at all, and from broken JSON.
 * @throws BackendError before anything has been sent to the client
 */
export async function checkedBody(
  status: number,
  contentType: string,
  body: Readable,
  expects: 'json' | 'xml',
): Promise<BackendAnswer['body']> {
  const { start, ended } = await beginning(body)
  const head = start.subarray(0, 200).toString('latin1').trimStart()
  if (ended && head === '') {
    if (status === 200) throw new BackendError('unusable', 'The cloud gave an empty answer.')
    return ''
  }
  if (/^text\/html\b/i.test(contentType) || /^<(?:!doctype|html|h1)\b/i.test(head)) {
    body.destroy()
    throw new BackendError(
      status === 503 ? 'unreachable' : 'unusable',
      `The cloud answered with a web page (HTTP ${status}) where its API should be.`,
    )
  }
  if (!ended) {
    body.unshift(start)
    return expects === 'json' ? pipeline(body, jsonRepairer(), () => {}) : body
  }
  if (expects === 'xml') return start
  // Refusals may be bare text: "Please use HTTP POST to authenticate using this API".
  return status === 200 ? readable(start) : start
}

async function beginning(body: Readable): Promise<{ start: Buffer; ended: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > WHOLE_BYTES) return { start: Buffer.concat(chunks), ended: false }
  }
  const [only] = chunks
  return { start: only && chunks.length === 1 ? only : Buffer.concat(chunks), ended: true }
}

function readable(bytes: Buffer): Buffer {
  for (const attempt of [bytes, repairJson(bytes)])
    try {
      JSON.parse(attempt.toString('utf8'))
      return attempt
    } catch {
      // The second attempt decides; what is wrong with the text matters to nobody.
    }
  throw new BackendError('unusable', 'The cloud gave an answer that is no valid JSON.')
}
