import { expect, test } from 'vitest'
import { signedInConsole, testBff } from '#test-bff.ts'

test('the names of commands are asked for once a minute per role, and sent only when they are new', async () => {
  const { app, asked, clock } = testBff()
  const pages = [await signedInConsole(app), await signedInConsole(app)]
  const get = (page: (typeof pages)[number] | undefined, etag = '') =>
    page!.request('/client/bff/apis', { headers: { 'x-session-key': page!.key, 'if-none-match': etag } })
  const first = await get(pages[0])
  const { names } = (await first.json()) as { names: string[] }
  expect(names).toContain('deployVirtualMachine')
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const again = await get(pages[1], first.headers.get('etag') ?? '')
  expect([again.status, await again.text()]).toEqual([304, ''])
  const looks = () => asked.filter(request => request.body.includes('listApis')).length
  expect(looks()).toBe(1)
  clock.pass(60_000)
  await get(pages[0])
  expect(looks()).toBe(2)
})
