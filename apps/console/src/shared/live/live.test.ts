import { afterEach, expect, test, vi } from 'vitest'
import { activityHeader, watchActivity } from './activity.ts'
import { readEvents } from './events.ts'
import { follow } from './follow.ts'
import { createInvalidator } from './invalidate.ts'
import { asksForPassword, provePassword, proving } from './prove.ts'
import { endsAt, jobMoved, jobWait, live } from './state.ts'

afterEach(() => {
  vi.useRealTimers()
  live.set('starting')
  endsAt.set(undefined)
})

const encoder = new TextEncoder()

/** A body that the test writes piece by piece. */
function body() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const stream = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
    },
  })
  return {
    stream,
    write: (text: string) => controller?.enqueue(encoder.encode(text)),
    close: () => controller?.close(),
  }
}

test('events are read however they are cut, and comments say nothing', async () => {
  const { stream, write, close } = body()
  for (const piece of [': \n\nid: a.1\neve', 'nt: change\ndata: {"kind":"vol', 'ume"}\n', '\n: \n\n'])
    write(piece)
  close()
  const seen = []
  for await (const event of readEvents(stream)) seen.push(event)
  expect(seen).toEqual([{ name: 'change', id: 'a.1', data: { kind: 'volume' } }])
})

test('a change makes its lists look again, and of single things only the one that has changed', () => {
  vi.useFakeTimers()
  const asked: ((query: { queryKey: readonly unknown[] }) => boolean)[] = []
  const client = {
    invalidateQueries: (filter?: { predicate?: unknown }) => void asked.push(filter?.predicate as never),
  }
  const invalidator = createInvalidator(client as never)
  invalidator.change(['listVolumes'], 'd1')
  invalidator.change(['listVolumes'], 'd2')
  vi.advanceTimersByTime(50)
  expect(asked).toHaveLength(1)
  const looks = (...queryKey: unknown[]) => asked[0]?.({ queryKey })
  expect(looks('list', 'listVolumes', { page: 1 })).toBe(true)
  expect(looks('list', 'listVolumes', { id: 'd2' })).toBe(true)
  expect(looks('list', 'listVolumes', { id: 'd3' })).toBe(false)
  expect(looks('list', 'listHosts', {})).toBe(false)
  expect(looks('setup', 'plan')).toBe(false)

  for (let i = 0; i < 100; i++) invalidator.change(['listVolumes'], `d${i}`)
  vi.advanceTimersByTime(600)
  expect(asked).toHaveLength(1)
  vi.advanceTimersByTime(100)
  expect(asked).toHaveLength(2)
})

test('the stream is followed with the key, comes back where it was, and tells how it fares', async () => {
  vi.useFakeTimers()
  const bodies = [body(), body()]
  const requests: Headers[] = []
  const invalidateQueries = vi.fn<() => Promise<void>>(async () => undefined)
  const leaving = new AbortController()
  const done = follow(
    {
      client: { invalidateQueries },
      sessionKey: () => 'the key',
      onEnded: async () => undefined,
      fetch: async (_url, init) => {
        requests.push(new Headers(init?.headers))
        const next = bodies[requests.length - 1]
        return next ? new Response(next.stream) : new Response(null, { status: 503 })
      },
    },
    leaving.signal,
  )
  bodies[0]?.write('id: f.0\nevent: hello\ndata: {}\n\n')
  await vi.waitFor(() => expect(live.get()).toBe('on'))
  bodies[0]?.write('id: f.1\nevent: change\ndata: {"kind":"asyncjob","id":"j","lists":["listAsyncJobs"]}\n\n')
  const job = jobWait(60_000)
  await job
  bodies[0]?.close()
  await vi.waitFor(() => expect(live.get()).toBe('off'))
  await vi.advanceTimersByTimeAsync(1_300)
  expect(requests.map(headers => [headers.get('x-session-key'), headers.get('last-event-id')])).toEqual([
    ['the key', null],
    ['the key', 'f.1'],
  ])
  bodies[1]?.write('event: session\ndata: {"leftms":90000,"warn":true}\n\n')
  await vi.waitFor(() => expect(endsAt.get()).toBeDefined())
  expect((endsAt.get() ?? 0) - Date.now()).toBeGreaterThan(80_000)
  leaving.abort()
  bodies[1]?.close()
  await done
  expect([live.get(), endsAt.get()]).toEqual(['starting', undefined])
})

test('a server that ends in good order is no reason to say anything, unless nobody takes over', async () => {
  vi.useFakeTimers()
  const bodies = [body(), body()]
  let asked = 0
  const leaving = new AbortController()
  const said: string[] = []
  const stop = live.subscribe(() => {
    if (said.at(-1) !== live.get()) said.push(live.get())
  })
  const done = follow(
    {
      client: { invalidateQueries: async () => undefined },
      sessionKey: () => 'the key',
      onEnded: async () => undefined,
      fetch: async () => {
        const next = bodies[asked++]
        return next ? new Response(next.stream) : new Response(null, { status: 503 })
      },
    },
    leaving.signal,
  )
  for (const { write, close } of bodies) {
    write('id: f.0\nevent: hello\ndata: {}\n\nevent: closing\ndata: {}\n\n')
    close()
  }
  await vi.advanceTimersByTimeAsync(1_300)
  expect([asked, said]).toEqual([2, ['on']])
  await vi.advanceTimersByTimeAsync(1_300)
  expect([asked, said]).toEqual([3, ['on', 'off']])
  stop()
  leaving.abort()
  await done
})

test('when the session is over nothing is asked until there is another', async () => {
  vi.useFakeTimers()
  const renewed = Promise.withResolvers<void>()
  const leaving = new AbortController()
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 401 }))
  const done = follow(
    {
      client: { invalidateQueries: async () => undefined },
      sessionKey: () => '',
      onEnded: () => renewed.promise,
      fetch,
    },
    leaving.signal,
  )
  await vi.advanceTimersByTimeAsync(600_000)
  expect(fetch).toHaveBeenCalledTimes(1)
  renewed.resolve()
  await vi.advanceTimersByTimeAsync(1_300)
  expect(fetch).toHaveBeenCalledTimes(2)
  leaving.abort()
  await done
})

test('waiting for a job is longer while changes come by themselves, and ends when one moves', async () => {
  vi.useFakeTimers()
  live.set('on')
  const ended = vi.fn<() => void>()
  void jobWait(1_000).then(ended)
  await vi.advanceTimersByTimeAsync(4_900)
  expect(ended).not.toHaveBeenCalled()
  jobMoved()
  await vi.advanceTimersByTimeAsync(0)
  expect(ended).toHaveBeenCalled()
})

test('only the first request after an input counts as a person', () => {
  const target = new EventTarget()
  const stop = watchActivity(target)
  expect(activityHeader()).toEqual({})
  target.dispatchEvent(new Event('pointermove'))
  expect(activityHeader()).toEqual({})
  target.dispatchEvent(new Event('keydown'))
  expect(activityHeader()).toEqual({ 'X-Activity': '1' })
  expect(activityHeader()).toEqual({})
  stop()
})

test('however many calls want the password, one dialog asks for it', async () => {
  expect(await provePassword()).toBe(false)
  const leave = asksForPassword()
  const answers = [provePassword(), provePassword()]
  proving.get()?.settle(true)
  expect(await Promise.all(answers)).toEqual([true, true])
  expect(proving.get()).toBeUndefined()
  const unanswered = provePassword()
  leave()
  expect(await unanswered).toBe(false)
})
