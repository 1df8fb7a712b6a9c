import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { redisStore } from '#adapters/redis-store.ts'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { type Store, StoreError } from '#ports/store.ts'
import { type StoreServer, storeServer } from '#test-store-server.ts'

let now = 1000
const clock = { now: () => now }
const log = pino({ level: 'silent' })
let dir: string
let server: StoreServer
let store: Store

const stores = {
  sqlite: async () => sqliteStore(join(dir, 'bff.db'), clock),
  redis: () => redisStore(server.url, clock, log),
}

beforeAll(async () => {
  server = await storeServer()
})
afterAll(() => server.kill())

describe.each(Object.entries(stores))('%s', (_, open) => {
  beforeEach(async () => {
    now = 1000
    dir = mkdtempSync(join(tmpdir(), 'bff-store-'))
    store = await open()
    for (const kind of ['plan', 'session', 'lease'])
      for (const { id } of await store.list(kind)) await store.delete(kind, id)
  })
  afterEach(async () => {
    await store.close()
    rmSync(dir, { recursive: true })
  })

  test('a row comes back as it was put, with its version', async () => {
    const value = { steps: [1, 2], text: 'ein \n Zeilenumbruch, 中文' }
    expect(await store.put('plan', 'a', value)).toBe(1)
    expect(await store.get('plan', 'a')).toEqual({ id: 'a', value, version: 1, expiresAt: null })
    expect(await store.put('plan', 'a', { steps: [] }, { expiresAt: 5000 })).toBe(2)
    const changed = { id: 'a', value: { steps: [] }, version: 2, expiresAt: 5000 }
    expect(await store.get('plan', 'a')).toEqual(changed)
    expect(await store.list('plan')).toEqual([changed])
  })

  test('kinds do not see each other', async () => {
    await store.put('plan', 'a', 1)
    expect(await store.get('session', 'a')).toBeNull()
    expect(await store.list('session')).toEqual([])
  })

  test('rows are listed by id', async () => {
    for (const id of ['c', 'a', 'b']) await store.put('plan', id, id)
    expect((await store.list('plan')).map(row => row.value)).toEqual(['a', 'b', 'c'])
  })

  test('a row is gone at its hour, for reading and for listing, and purge forgets it', async () => {
    await store.put('session', 'a', 1, { expiresAt: 2000 })
    now = 2000
    expect(await store.get('session', 'a')).toBeNull()
    expect(await store.list('session')).toEqual([])
    expect(await store.purge()).toBe(1)
    expect(await store.purge()).toBe(0)
  })

  test('of two who read the same version only the first may write', async () => {
    const version = await store.put('lease', 'zone', 'nobody')
    expect(await store.putIf('lease', 'zone', version, 'first')).toBe(2)
    expect(await store.putIf('lease', 'zone', version, 'second')).toBeNull()
    expect((await store.get('lease', 'zone'))?.value).toBe('first')
  })

  test('version 0 makes a row only where there is none or an expired one', async () => {
    expect(await store.putIf('lease', 'zone', 0, 'first', { expiresAt: 2000 })).toBe(1)
    expect(await store.putIf('lease', 'zone', 0, 'second')).toBeNull()
    now = 2000
    expect(await store.putIf('lease', 'zone', 1, 'too late')).toBeNull()
    expect(await store.putIf('lease', 'zone', 0, 'third')).toBe(1)
  })

  test('deleting says whether there was something', async () => {
    await store.put('plan', 'a', 1)
    expect(await store.delete('plan', 'a')).toBe(true)
    expect(await store.delete('plan', 'a')).toBe(false)
  })

  test('what one tells all hear who share it, and nobody else', async () => {
    const heard: string[] = []
    store.hear('ended', text => heard.push(text))
    store.hear('other', text => heard.push(`other ${text}`))
    await expect
      .poll(async () => {
        await store.tell('ended', 'a')
        return heard[0]
      })
      .toBe('a')
    expect(new Set(heard)).toEqual(new Set(['a']))
  })

  test('rows are there for another process, and after a restart', async () => {
    await store.put('plan', 'a', 'kept')
    const other = await open()
    expect((await other.get('plan', 'a'))?.value).toBe('kept')
    await other.close()
    await store.close()
    store = await open()
    expect((await store.get('plan', 'a'))?.value).toBe('kept')
  })
})

test('a server that has gone is told at once, and one that comes back is used again', async () => {
  const mortal = await storeServer()
  onTestFinished(() => mortal.kill())
  const shared = await redisStore(mortal.url, clock, log)
  onTestFinished(() => shared.close())
  const heard: string[] = []
  shared.hear('ended', text => heard.push(text))
  await shared.put('plan', 'a', 1)
  await mortal.kill()
  await expect.poll(() => shared.get('plan', 'a').catch(error => error)).toBeInstanceOf(StoreError)
  await expect(shared.put('plan', 'a', 2)).rejects.toThrow('nothing was done')
  await mortal.start()
  await expect.poll(() => shared.put('plan', 'a', 3).catch(() => 0), { timeout: 5000 }).toBe(1)
  await expect
    .poll(
      async () => {
        await shared.tell('ended', 'after').catch(() => {})
        return heard[0]
      },
      { timeout: 5000 },
    )
    .toBe('after')
})

test('a store that is not there at the start is waited for without holding up the start', async () => {
  const late = await storeServer()
  onTestFinished(() => late.kill())
  await late.kill()
  const shared = await redisStore(late.url, clock, log)
  onTestFinished(() => shared.close())
  await expect(shared.get('plan', 'a')).rejects.toBeInstanceOf(StoreError)
  await late.start()
  await expect.poll(() => shared.get('plan', 'a').catch(() => undefined), { timeout: 5000 }).toBeNull()
})
