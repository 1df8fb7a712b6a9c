import { expect, test } from 'vitest'
import { admin, client, inside, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

const minutes = 60_000
const list = { command: 'listZones' }

test('login with the header gives one cookie that scripts and other sites do not get', async () => {
  const { app } = testBff()
  const response = await client(app).post({ command: 'login', ...admin }, { 'x-session-key': '' })
  expect(response.status).toBe(200)
  const cookies = response.headers.getSetCookie()
  expect(cookies).toHaveLength(1)
  expect(cookies[0]).toMatch(/^JSESSIONID=[^;]{100,3000}; Path=\/client; HttpOnly; SameSite=Strict$/)
  expect(await inside(response)).toMatchObject({ username: 'admin', type: '1', timeout: 1800 })
})

test('what the cloud gave for the login never leaves the BFF', async () => {
  const { app, asked, log } = testBff()
  const page = await signedInConsole(app)
  await page.call(list)
  const upstream = asked.at(-1)?.session
  expect(upstream?.key).toMatch(/\S{20}/)
  const seen = [page.key, ...page.cookies.values(), log()].join()
  expect(seen).not.toContain(upstream!.key)
  expect(seen).not.toContain(upstream!.cookie)
  expect(page.key).not.toBe(upstream!.key)
})

test('a call with the key is made in the session of the cloud, by POST and without our key', async () => {
  const { app, asked } = testBff()
  const page = await signedInConsole(app)
  const response = await page.request('/client/api/?command=listUsers&response=json', {
    method: 'POST',
    body: `listall=true&sessionkey=${page.key}`,
    headers: {
      'x-session-key': page.key,
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    },
  })
  expect(await inside(response)).toMatchObject({ method: 'POST' })
  expect(asked.at(-1)).toMatchObject({
    method: 'POST',
    query: '',
    body: 'listall=true&command=listUsers&response=json',
  })
})

test.each(['/client/api', '/client/api/', '/client/api/anything/else'])('%s is the API', async path => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const url = `${path}?command=listZones&response=json`
  const response = await page.request(url, { headers: { 'x-session-key': page.key } })
  expect(await inside(response)).toMatchObject({ asked: 'command=listZones&response=json' })
})

test('a wrong key is refused and costs the session nothing', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  for (const key of ['wrong', page.key.slice(0, -1), `${page.key}x`]) {
    const refused = await page.post(list, { 'x-session-key': key })
    expect(refused.status).toBe(401)
    expect(await refused.json()).toEqual({
      listzonesresponse: { uuidList: [], errorcode: 401, errortext: 'unable to verify user credentials' },
    })
  }
  expect((await page.call(list)).status).toBe(200)
})

test('a console cookie without the header opens nothing and stays alive', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  expect((await page.get({ ...list, sessionkey: page.key })).status).toBe(401)
  expect((await page.get(list)).status).toBe(401)
  expect((await page.call(list)).status).toBe(200)
})

test('a client session cannot be used as a console session, nor ended by trying', async () => {
  const { app } = testBff()
  const program = await signedInProgram(app)
  expect((await program.post(list, { 'x-session-key': program.key })).status).toBe(401)
  expect((await program.call(list)).status).toBe(200)
})

test('changes need a POST', async () => {
  const { app, asked } = testBff()
  const page = await signedInConsole(app)
  const before = asked.length
  const refused = await page.get({ command: 'createDomain', name: 'x' }, { 'x-session-key': page.key })
  expect(refused.status).toBe(400)
  expect(await inside(refused)).toMatchObject({
    errortext: 'State changing command createDomain needs to be sent using POST request',
  })
  expect(asked).toHaveLength(before)
  expect((await page.call({ command: 'createDomain', name: 'x' })).status).toBe(200)
})

test('after a reload the page learns who is signed in, and its key', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const response = await page.request('/client/bff/session', { headers: { 'sec-fetch-site': 'same-origin' } })
  expect(response.headers.get('cache-control')).toBe('no-store')
  const session = (await response.json()) as Record<string, unknown>
  expect(session).toMatchObject({
    role: 'Admin',
    sessionkey: page.key,
    username: 'admin',
    type: '1',
  })
  expect(session['expires']).toBe('2026-11-24T08:00:00.000Z')
})

test.each([
  ['nothing that says who asks', {}],
  ['another site', { 'sec-fetch-site': 'cross-site', 'x-session-key': '' }],
  ['a page being opened', { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' }],
  ['a foreign origin', { origin: 'http://evil.test', 'x-session-key': '' }],
])('the session is not told to %s', async (_who, headers) => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const response = await page.request('/client/bff/session', { headers: { ...headers } })
  expect(response.status).toBe(403)
  expect(await response.text()).not.toContain(page.key)
})

test('nobody signed in is said with 401', async () => {
  const { app } = testBff()
  const response = await client(app).request('/client/bff/session', { headers: { 'x-session-key': '' } })
  expect(response.status).toBe(401)
})

test('logout ends both sides, so a copy of the cookie is dead', async () => {
  const { app, cloud, asked } = testBff()
  const page = await signedInConsole(app)
  await page.call(list)
  const upstream = asked.at(-1)!
  const copy = client(app)
  for (const [name, value] of page.cookies) copy.cookies.set(name, value)

  const done = await page.call({ command: 'logout' })
  expect(await done.json()).toEqual({ logoutresponse: { description: 'success' } })
  expect(done.headers.getSetCookie()[0]).toMatch(/^JSESSIONID=; Path=\/client; Max-Age=0/)
  expect((await copy.post(list, { 'x-session-key': page.key })).status).toBe(401)
  expect((await cloud.call(upstream)).status).toBe(401)
})

test('a session ends at this side even if the cloud cannot be told', async () => {
  const { app, bff } = testBff()
  const page = await signedInConsole(app)
  bff.backend.call = () => Promise.reject(new Error('gone'))
  const copy = new Map(page.cookies)
  expect((await page.call({ command: 'logout' })).status).toBe(200)
  for (const [name, value] of copy) page.cookies.set(name, value)
  expect((await page.call(list)).status).toBe(401)
})

test('nobody can sign somebody out: neither by GET nor without the key', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  expect((await page.get({ command: 'logout' }, { 'x-session-key': page.key })).status).toBe(400)
  expect((await page.post({ command: 'logout' }, { 'x-session-key': '' })).status).toBe(401)
  expect((await page.call(list)).status).toBe(200)
})

test('a session that is not used ends after the idle time, at the cloud too', async () => {
  const { app, clock, asked } = testBff({ settings: { SESSION_IDLE_MINUTES: '20' } })
  const page = await signedInConsole(app)
  clock.pass(19 * minutes)
  expect((await page.call(list)).status).toBe(200)
  clock.pass(19 * minutes)
  expect((await page.call(list)).status).toBe(200)
  clock.pass(20 * minutes)
  expect((await page.call(list)).status).toBe(401)
  expect(asked.at(-1)?.body).toContain('command=logout')
})

test('only calls that know the key keep a session alive', async () => {
  const { app, clock } = testBff()
  const page = await signedInConsole(app)
  clock.pass(29 * minutes)
  await page.post(list, { 'x-session-key': 'guessed' })
  await page.call(list, { 'sec-fetch-site': 'cross-site' })
  clock.pass(2 * minutes)
  expect((await page.call(list)).status).toBe(401)
})

test('a busy session ends after the absolute time', async () => {
  const { app, clock } = testBff({ settings: { SESSION_ABSOLUTE_HOURS: '1' } })
  const page = await signedInConsole(app)
  clock.pass(29 * minutes)
  await page.call(list)
  clock.pass(29 * minutes)
  expect((await page.call(list)).status).toBe(200)
  clock.pass(2 * minutes)
  expect((await page.call(list)).status).toBe(401)
})

test('the sweep signs out of the cloud what nobody came back to', async () => {
  const { app, bff, clock, asked } = testBff()
  await signedInConsole(app)
  clock.pass(10 * minutes)
  await signedInConsole(app)
  clock.pass(21 * minutes)
  expect(await bff.sessions.sweep()).toBe(1)
  expect(asked.filter(request => request.body.includes('command=logout'))).toHaveLength(1)
})

test('sessions live through a restart, and through a change of the secret while the old one is known', async () => {
  const first = testBff()
  const page = await signedInConsole(first.app)
  const again = testBff({ cloud: first.cloud, store: first.bff.store })
  const later = client(again.app)
  for (const [name, value] of page.cookies) later.cookies.set(name, value)
  expect((await later.post(list, { 'x-session-key': page.key })).status).toBe(200)

  const stranger = testBff({
    cloud: first.cloud,
    store: first.bff.store,
    settings: { SESSION_SECRET: 'another secret of more than thirty-two characters' },
  })
  const lost = client(stranger.app)
  for (const [name, value] of page.cookies) lost.cookies.set(name, value)
  expect((await lost.post(list, { 'x-session-key': page.key })).status).toBe(401)
})

test('the session that changed the password lives on and no longer asks for the change', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const whoAmI = async () => {
    const response = await page.request('/client/bff/session', { headers: { 'x-session-key': '' } })
    return (await response.json()) as Record<string, unknown>
  }
  const me = await whoAmI()
  expect(me['passwordchangerequired']).toBe(true)
  const changed = await page.call({
    command: 'updateUser',
    id: String(me['userid']),
    password: 'Correct horse 7',
    currentpassword: 'password',
  })
  expect(changed.status).toBe(200)
  expect(await whoAmI()).not.toHaveProperty('passwordchangerequired')
  expect((await page.call(list)).status).toBe(200)
})

test('a second login in the same browser ends the first session', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const old = client(app)
  for (const [name, value] of page.cookies) old.cookies.set(name, value)
  await page.post({ command: 'login', ...admin }, { 'x-session-key': '' })
  expect((await old.post(list, { 'x-session-key': page.key })).status).toBe(401)
})

test('when the cloud has dropped its session, ours is over too', async () => {
  const { app, cloud, asked } = testBff()
  const page = await signedInConsole(app)
  await page.call(list)
  await cloud.call({ ...asked.at(-1)!, body: 'command=logout' })
  const response = await page.call(list)
  expect(response.status).toBe(401)
  expect(response.headers.getSetCookie()[0]).toMatch(/^JSESSIONID=; .*Max-Age=0/)
  const before = asked.length
  expect((await page.call(list)).status).toBe(401)
  expect(asked).toHaveLength(before)
})

test.each([
  [{ TRUSTED_PROXIES: '127.0.0.1' }, { 'x-forwarded-proto': 'https' }],
  [{ PUBLIC_URL: 'https://cloud.test' }, {}],
])('over TLS the cookie is bound to this host and never sent in clear', async (settings, headers) => {
  const { app } = testBff({ settings: { ...settings } })
  const tls = { ...headers }
  const browser = client(app)
  const login = await browser.post({ command: 'login', ...admin }, { 'x-session-key': '', ...tls })
  expect(login.headers.getSetCookie()[0]).toMatch(
    /^__Host-JSESSIONID=[^;]+; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
  )
  expect(login.headers.get('strict-transport-security')).toContain('max-age')
  const { sessionkey } = await inside(login)
  expect((await browser.post(list, { 'x-session-key': String(sessionkey), ...tls })).status).toBe(200)
})
