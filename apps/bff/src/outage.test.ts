import { expect, test } from 'vitest'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { type Store, StoreError } from '#ports/store.ts'
import { client, inside, signedInConsole, testBff } from '#test-bff.ts'

/** A store that can be out of reach. */
function mortalStore() {
  const state = { away: false }
  const whole = sqliteStore(':memory:', { now: () => Date.UTC(2026, 10, 24) })
  const store = new Proxy<Store>(whole, {
    get: (target, name, self) =>
      state.away
        ? async () => {
            throw new StoreError(new Error('connection lost'))
          }
        : Reflect.get(target, name, self),
  })
  return { state, store }
}

test('without its store nothing is done in a session, nobody is signed out, and signed calls go on', async () => {
  const { state, store } = mortalStore()
  const { app, asked, clock } = testBff({ store })
  const page = await signedInConsole(app)
  clock.pass(2000)
  state.away = true
  const before = asked.length

  const refused = await page.call({ command: 'createDomain', name: 'x' })
  expect([refused.status, refused.headers.getSetCookie()]).toEqual([503, []])
  expect((await inside(refused))['errortext']).toContain('nothing was done. Try again')
  const login = { command: 'login', username: 'admin', password: 'password' }
  expect((await client(app).post(login, { 'x-session-key': '' })).status).toBe(503)
  const list = await page.request('/client/bff/sessions', { headers: { 'x-session-key': page.key } })
  expect(list.status).toBe(503)
  expect(asked).toHaveLength(before)
  const signed = await client(app).get({ command: 'listZones', apikey: 'key', signature: 'signature' })
  expect(signed.status).toBe(200)

  const ready = await app.request('/readyz')
  expect([ready.status, await ready.json()]).toMatchObject([
    503,
    { ready: false, trouble: { cloud: null, store: 'the store cannot be read' } },
  ])
  state.away = false
  expect((await page.call({ command: 'listZones' })).status).toBe(200)
})
