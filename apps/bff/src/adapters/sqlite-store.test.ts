import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '#ports/store.ts'
import { sqliteStore } from '#adapters/sqlite-store.ts'

let now = 1000
const clock = { now: () => now }
let dir: string
let store: Store

beforeEach(() => {
  now = 1000
  dir = mkdtempSync(join(tmpdir(), 'bff-store-'))
  store = sqliteStore(join(dir, 'bff.db'), clock)
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

test('a row comes back as it was put, with its version', async () => {
  expect(await store.put('plan', 'a', { steps: [1, 2] })).toBe(1)
  expect(await store.put('plan', 'a', { steps: [] })).toBe(2)
  expect(await store.get('plan', 'a')).toEqual({ id: 'a', value: { steps: [] }, version: 2, expiresAt: null })
})

test('kinds do not see each other', async () => {
  await store.put('plan', 'a', 1)
  expect(await store.get('session', 'a')).toBeNull()
  expect(await store.list('session')).toEqual([])
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

test('rows survive a restart', async () => {
  await store.put('plan', 'a', 'kept')
  await store.close()
  store = sqliteStore(join(dir, 'bff.db'), clock)
  expect((await store.get('plan', 'a'))?.value).toBe('kept')
})
