import type { QueryClient } from '@tanstack/react-query'
import { type LiveEvent, readEvents } from './events.ts'
import { createInvalidator } from './invalidate.ts'
import { endsAt, jobMoved, live } from './state.ts'

const URL = '/client/live'
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** The server gives a sign of life every 15 s. */
const SILENCE_MS = 40_000

export interface Follow {
  client: Pick<QueryClient, 'invalidateQueries'>
  /** the key of the session, empty when there is none */
  sessionKey: () => string
  /** The server says that the session is over. @returns once there is another, or nobody wants one */
  onEnded: () => Promise<unknown>
  fetch?: typeof fetch
}

/** Follows what happens in the cloud until the signal aborts, and comes back whenever the stream breaks. */
export async function follow(options: Follow, signal: AbortSignal): Promise<void> {
  const { fetch = globalThis.fetch } = options
  const invalidator = createInvalidator(options.client)
  let position = ''
  let pause = FIRST_PAUSE_MS
  /** the server has said that it ends in good order: no reason to say anything unless nobody takes over */
  let replaced = false
  while (!signal.aborted) {
    // A new stream speaks of a session that goes on, until it says otherwise.
    endsAt.set(undefined)
    try {
      const events = await stream(fetch, options.sessionKey(), position, signal)
      replaced = false
      if (events === 'ended') await options.onEnded()
      else
        for await (const event of events) {
          live.set('on')
          pause = FIRST_PAUSE_MS
          if (event.id !== '') position = event.id
          replaced = event.name === 'closing'
          if (apply(event, invalidator)) await options.onEnded()
        }
    } catch {
      replaced = false
      // Pages look for themselves meanwhile, and the shell says so.
    }
    if (signal.aborted) break
    if (!replaced) live.set('off')
    await rest(pause * (0.75 + Math.random() / 2), signal)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
  invalidator.stop()
  live.set('starting')
  endsAt.set(undefined)
}

async function stream(fetch: Follow['fetch'] & {}, key: string, position: string, signal: AbortSignal) {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), SILENCE_MS)
  const headers = {
    'X-Session-Key': key,
    Accept: 'text/event-stream',
    ...(position && { 'Last-Event-ID': position }),
  }
  const response = await fetch(URL, { headers, signal: AbortSignal.any([signal, silence.signal]) })
  if (!response.ok || !response.body) {
    clearTimeout(timer)
    if (response.status === 401) return 'ended'
    throw new Error(`no stream: HTTP ${response.status}`)
  }
  return readEvents(response.body, () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), SILENCE_MS)
  })
}

/** @returns whether the session is over */
function apply({ name, data }: LiveEvent, invalidator: ReturnType<typeof createInvalidator>): boolean {
  if (name === 'reset') {
    invalidator.everything()
    jobMoved()
  } else if (name === 'change') {
    const { kind, id, lists } = data
    if (kind === 'asyncjob') jobMoved()
    if (Array.isArray(lists) && typeof id === 'string') invalidator.change(lists.map(String), id)
  } else if (name === 'session') {
    if (data['ended'] === true) return true
    endsAt.set(data['warn'] === true ? Date.now() + Number(data['leftms']) : undefined)
  }
  return false
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      resolve()
    },
    { once: true },
  )
  return promise
}
