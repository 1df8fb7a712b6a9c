import { type CloudOptions, createCloud } from './index.ts'

interface Wire {
  status?: number
  headers?: Record<string, string>
  /** text as it is, anything else as JSON; a function fails the way that fetch fails */
  body: unknown
}

export interface Asked {
  url: string
  method: string
  headers: Record<string, string>
  params: Record<string, string>
}

/** A cloud whose wire is this list of answers, one a request. Pauses are noted, not waited for. */
export function cloudAnswering(answers: (Wire | (() => never))[], options: Partial<CloudOptions> = {}) {
  const asked: Asked[] = []
  const pauses: number[] = []
  const rest = [...answers]
  const cloud = createCloud({
    url: 'http://cloud.test/client/api',
    auth: params => ({ body: new URLSearchParams(params.map(([k, v]) => [k, v])).toString() }),
    wait: async (ms, signal) => {
      signal?.throwIfAborted()
      pauses.push(ms)
    },
    fetch: async (url, init) => {
      const request = new Request(url, init)
      asked.push({
        url: request.url,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        params: Object.fromEntries(new URLSearchParams(await request.text())),
      })
      const next = rest.shift()
      if (!next) throw new Error('the test has no answer for this request')
      if (typeof next === 'function') return next()
      const body = typeof next.body === 'string' ? next.body : JSON.stringify(next.body)
      return new Response(body, { status: next.status ?? 200, headers: next.headers ?? {} })
    },
    ...options,
  })
  return { cloud, asked, pauses }
}

export const connectionLost = () => {
  throw new TypeError('fetch failed')
}

export const pendingJob = { body: { queryasyncjobresultresponse: { jobid: 'j1', jobstatus: 0 } } }

export const endedJob = (jobstatus: number, jobresult?: unknown, jobresultcode = 0) => ({
  body: { queryasyncjobresultresponse: { jobid: 'j1', jobstatus, jobresultcode, jobresult } },
})

/** A fetch that never answers; like the real one it ends with its signal. */
export const silence: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    const signal = init?.signal
    if (signal?.aborted) reject(signal.reason)
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
