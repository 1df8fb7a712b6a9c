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

/** By events: walking a stream with `for await` costs as much again as all else that is done to a small answer. */
function beginning(body: Readable): Promise<{ start: Buffer; ended: boolean }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ start: Buffer; ended: boolean }>()
  const chunks: Buffer[] = []
  let size = 0
  const settle = (ended: boolean) => {
    body.off('data', keep).off('error', reject)
    const [only] = chunks
    resolve({ start: only && chunks.length === 1 ? only : Buffer.concat(chunks), ended })
  }
  const keep = (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size <= WHOLE_BYTES) return
    body.pause().off('end', end)
    settle(false)
  }
  const end = () => settle(true)
  body.on('data', keep).once('end', end).once('error', reject)
  return promise
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
