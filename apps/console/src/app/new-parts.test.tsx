import { afterEach, expect, test, vi } from 'vitest'
import { takeNewParts } from './new-parts.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

test('a part that an upgrade has taken away brings the new page, once, and only if there is one', async () => {
  const reload = vi.fn<() => void>()
  const fetch = vi.fn<typeof globalThis.fetch>()
  vi.stubGlobal('fetch', fetch)
  takeNewParts(reload)
  const lose = async () => {
    dispatchEvent(new Event('vite:preloadError'))
    await new Promise(resolve => setImmediate(resolve))
  }
  fetch.mockRejectedValueOnce(new TypeError('nobody answers'))
  await lose()
  fetch.mockResolvedValueOnce(new Response(null, { status: 503 }))
  await lose()
  expect(reload).not.toHaveBeenCalled()
  fetch.mockImplementation(async () => new Response('<!doctype html>'))
  await lose()
  await lose()
  expect(reload).toHaveBeenCalledTimes(1)
})
