import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBff } from '#test-bff.ts'

let dir: string
let get: (path: string, headers?: Record<string, string>) => Promise<Response>
const page = { accept: 'text/html,application/xhtml+xml' }

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bff-console-'))
  mkdirSync(join(dir, 'assets'))
  mkdirSync(join(dir, '.vite'))
  const files = {
    'index.html': '<!doctype html>console',
    'favicon.svg': '<svg/>',
    'assets/a-1.js': 'plain',
    'assets/a-1.js.br': 'brotli',
    'assets/a-1.js.gz': 'gzip',
    'assets/a-1.js.map': '{}',
    '.vite/manifest.json': '{}',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  const { app } = testBff({ settings: { CONSOLE_DIR: dir } })
  get = async (path, headers = {}) => app.request(path, { headers })
})
afterAll(() => rmSync(dir, { recursive: true }))

test.each([
  ['/', 301, '/client/'],
  ['/client', 302, '/client/'],
  ['/instances', 301, '/client/instances'],
  ['//evil.test/x', 301, '/client//evil.test/x'],
])('%s leads to the console', async (path, status, location) => {
  const response = await get(`http://cloud.test${path}`)
  expect([response.status, response.headers.get('location')]).toEqual([status, location])
})

test('the page is checked for a new version each time', async () => {
  const response = await get('/client/')
  expect(await response.text()).toBe('<!doctype html>console')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  const again = await get('/client/', { 'if-none-match': response.headers.get('etag') ?? '' })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('assets are kept for ever, in the best form that the browser reads', async () => {
  const best = await get('/client/assets/a-1.js', { 'accept-encoding': 'gzip, deflate, br' })
  expect(Object.fromEntries(best.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'accept-encoding',
  })
  expect(await best.text()).toBe('brotli')
  expect(await (await get('/client/assets/a-1.js', { 'accept-encoding': 'gzip, br;q=0' })).text()).toBe(
    'gzip',
  )
  expect(await (await get('/client/assets/a-1.js')).text()).toBe('plain')
})

test('a path of the console is a page for people and nothing for programs', async () => {
  const shown = await get('/client/instances/5?tab=events', page)
  expect([shown.status, await shown.text()]).toEqual([200, '<!doctype html>console'])
  expect((await get('/client/instances/5', { accept: 'application/json' })).status).toBe(404)
  expect((await get('/client/instances/5')).status).toBe(404)
})

test.each([
  '/client/assets/gone-2.js',
  '/client/assets/a-1.js.br',
  '/client/assets/a-1.js.map',
  '/client/assets/..%2f..%2fetc/passwd',
])('%s is not there, whoever asks', async path => {
  const response = await get(path, page)
  expect(response.status).toBe(404)
})

test("the build's notes are not shown", async () => {
  expect(await (await get('/client/.vite/manifest.json', page)).text()).toBe('<!doctype html>console')
})

test('pages run our own scripts only, and are shown in no frame', async () => {
  const { headers } = await get('/client/')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'")
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
  })
})

test('a console that was not built is told as such', async () => {
  const { app } = testBff({ settings: { CONSOLE_DIR: join(dir, 'nowhere') } })
  const response = await app.request('/client/')
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')])
})
