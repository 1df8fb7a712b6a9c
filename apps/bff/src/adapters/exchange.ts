import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'

/** Answers up to this size are read whole; larger ones pass in pieces. */
const WHOLE_BYTES = 64 * 1024

export interface Exchanged {
  status: number
  headers: IncomingHttpHeaders
  /** the body, or only its start when it is a large one */
  start: Buffer
  /** of a large body: all of it, its start again at first */
  body: Readable | null
}

/**
 * One request and its answer, without a stream for answers that come in one piece: making, reading and ending one costs
 * more than all else that is done to them. Rejects with the connection's error.
 */
export function exchange(
  dispatcher: Pick<Dispatcher, 'dispatch'>,
  options: Dispatcher.DispatchOptions,
): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let status = 0
    let headers: IncomingHttpHeaders = {}
    let body: Readable | null = null
    let over = false
    const settle = () => {
      const [only] = chunks
      const start = only && chunks.length === 1 ? only : Buffer.concat(chunks)
      resolve({ status, headers, start, body })
    }
    dispatcher.dispatch(options, {
      onRequestStart() {},
      onResponseStart(_controller, code, given) {
        status = code
        headers = given
      },
      onResponseData(controller, chunk) {
        if (body) {
          if (!body.push(chunk)) controller.pause()
          return
        }
        chunks.push(chunk)
        size += chunk.length
        if (size <= WHOLE_BYTES) return
        body = new Readable({
          read: () => controller.resume(),
          destroy(error, done) {
            if (!over) controller.abort(error ?? new Error('nobody reads the answer any more'))
            done(error)
          },
        })
        for (const one of chunks) body.push(one)
        settle()
      },
      onResponseEnd() {
        over = true
        if (body) body.push(null)
        else settle()
      },
      onResponseError(_controller, error) {
        over = true
        if (body) body.destroy(error)
        else reject(error)
      },
    })
  })
}
