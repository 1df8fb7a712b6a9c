import { expect, test } from 'vitest'
import { reader } from '#live/test-reader.ts'
import type { BackendChange } from '#ports/backend.ts'
import { signedInConsole, signedInProgram, testBff } from '#test-bff.ts'
import { testCloud } from '#test-cloud.ts'

const minutes = 60_000
const vm = (id: string): BackendChange => ({ kind: 'virtualmachine', id, audience: { to: 'operators' } })

/** A BFF over a cloud that tells of the changes that the test makes. */
async function followed() {
  const listeners = new Set<(change: BackendChange) => void>()
  const cloud = {
    ...testCloud(),
    changes(listener: (change: BackendChange) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const all = testBff({ cloud })
  const page = await signedInConsole(all.app)
  const open = (headers: Record<string, string> = {}) =>
    page.request('/client/live', { headers: { 'x-session-key': page.key, ...headers } })
  return {
    ...all,
    page,
    open,
    emit: (change: BackendChange) => {
      for (const listener of listeners) listener(change)
    },
  }
}

test('a stream needs a console session with its key', async () => {
  const { app, page } = await followed()
  expect((await page.request('/client/live')).status).toBe(401)
  const program = await signedInProgram(app)
  const headers = { 'x-session-key': program.key }
  expect((await program.request('/client/live', { headers })).status).toBe(401)
  const foreign = { 'x-session-key': page.key, 'sec-fetch-site': 'cross-site' }
  expect((await page.request('/client/live', { headers: foreign })).status).toBe(403)
})

test('who comes back is told what was missed, once', async () => {
  const { open, emit } = await followed()
  const first = reader(await open())
  emit(vm('v-1'))
  const [hello, told] = await first.until(one => one.event === 'change')
  expect(hello?.event).toBe('hello')
  expect(told?.data).toEqual({
    kind: 'virtualmachine',
    id: 'v-1',
    lists: ['listVirtualMachines', 'listVirtualMachinesMetrics'],
  })
  await first.cancel()
  emit(vm('v-2'))
  emit(vm('v-3'))
  const again = reader(await open({ 'last-event-id': told!.id }))
  const missed = await again.until(one => one.data['id'] === 'v-3')
  expect(missed.map(one => one.data['id'])).toEqual([undefined, 'v-2', 'v-3'])
})

test.each(['of-another-process.3', 'nonsense', ''])(
  'who was somewhere else is told to look at everything again: %s',
  async id => {
    const { open, emit } = await followed()
    const before = reader(await open())
    await before.next()
    emit(vm('v-1'))
    expect((await reader(await open({ 'last-event-id': id })).next())?.event).toBe('reset')
  },
)

test('a reader that does not keep up is cut off, the others are not', async () => {
  const { open, emit, bff } = await followed()
  const slow = await open()
  const quick = reader(await open())
  expect(bff.live.count()).toBe(2)
  for (let i = 0; i < 2000; i++) {
    emit(vm(`v-${i}`))
    if (i % 100 === 0) await quick.until(one => one.data['id'] === `v-${i}`)
  }
  expect(bff.live.count()).toBe(1)
  await expect(slow.text()).rejects.toThrow('does not keep up')
})

test('two minutes before the session ends its streams say so, and when it ends they end', async () => {
  const { open, bff, clock, page } = await followed()
  const stream = reader(await open())
  await stream.next()
  clock.pass(28 * minutes)
  await bff.live.beat(bff.sessions)
  expect(await stream.next()).toMatchObject({ event: 'session', data: { leftms: 2 * minutes, warn: true } })
  await page.call({ command: 'listZones' })
  await bff.live.beat(bff.sessions)
  expect(await stream.next()).toMatchObject({ event: 'session', data: { leftms: 30 * minutes, warn: false } })
  clock.pass(30 * minutes)
  await bff.live.beat(bff.sessions)
  expect(await stream.next()).toMatchObject({ event: 'session', data: { ended: true } })
  expect(await stream.next()).toBeNull()
})

test('signing out ends the streams of that session at once', async () => {
  const { open, bff, page } = await followed()
  const stream = reader(await open())
  await stream.next()
  await page.call({ command: 'logout' })
  expect(await stream.next()).toMatchObject({ event: 'session', data: { ended: true } })
  expect(bff.live.count()).toBe(0)
})

test('one session cannot open streams without end', async () => {
  const { open } = await followed()
  for (let i = 0; i < 20; i++) expect((await open()).status).toBe(200)
  expect((await open()).status).toBe(429)
})

test('following what happens is no activity', async () => {
  const { open, clock, bff, page } = await followed()
  clock.pass(29 * minutes)
  await open()
  await page.call({ command: 'listZones' }, { 'x-activity': '' })
  await bff.live.beat(bff.sessions)
  clock.pass(2 * minutes)
  expect((await page.call({ command: 'listZones' })).status).toBe(401)
})

test('two thousand streams get a change at once', async () => {
  const { app, emit, bff } = await followed()
  const pages = await Promise.all(Array.from({ length: 100 }, () => signedInConsole(app)))
  const streams = await Promise.all(
    pages.flatMap(page =>
      Array.from({ length: 20 }, async () =>
        reader(await page.request('/client/live', { headers: { 'x-session-key': page.key } })),
      ),
    ),
  )
  expect(bff.live.count()).toBe(2000)
  emit(vm('v-1'))
  const told = await Promise.all(streams.map(stream => stream.until(one => one.event === 'change')))
  expect(told).toHaveLength(2000)
}, 30_000)
