import { Readable } from 'node:stream'
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
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  const { start, ended } = await beginning(chunks)
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
  if (expects === 'xml') return ended ? start : Readable.from(rest(start, chunks), { objectMode: false })
  if (!ended) return Readable.from(rest(start, chunks), { objectMode: false }).compose(jsonRepairer())
  // Refusals may be bare text: "Please use HTTP POST to authenticate using this API".
  return status === 200 ? readable(start) : start
}

async function beginning(chunks: AsyncIterator<Buffer, undefined>) {
  const read: Buffer[] = []
  let size = 0
  while (size <= WHOLE_BYTES) {
    const { done, value } = await chunks.next()
    if (done) return { start: joined(read), ended: true }
    read.push(value)
    size += value.length
  }
  return { start: joined(read), ended: false }
}

const joined = (read: Buffer[]) => (read.length === 1 && read[0] ? read[0] : Buffer.concat(read))

async function* rest(start: Buffer, chunks: AsyncIterator<Buffer, undefined>): AsyncGenerator<Buffer> {
  yield start
  yield* { [Symbol.asyncIterator]: () => chunks }
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
