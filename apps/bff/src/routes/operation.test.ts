import { expect, test } from 'vitest'
import { BackendError } from '#ports/backend.ts'
import { admin, client, inside, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

test('healthz says that the process lives, readyz whether it can serve and what is in the way', async () => {
  const { app, bff } = testBff()
  expect((await app.request('/healthz')).status).toBe(200)
  const ready = await app.request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { ready: true, trouble: { cloud: null, store: null } },
  ])
  bff.backend.trouble = () => Promise.resolve('the cloud cannot be reached')
  const down = await app.request('/readyz')
  expect([down.status, await down.json()]).toEqual([
    503,
    { ready: false, trouble: { cloud: 'the cloud cannot be reached', store: null } },
  ])
})

test('metrics count calls by who and what, the time of the cloud, sessions and failed logins', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  await page.call({ command: 'listZones' })
  await page.call({ command: 'createDomain', name: 'x' })
  await client(app).post({ command: 'login', username: 'admin', password: 'no' })
  await client(app).get({ command: 'nonsense', apikey: 'k', signature: 's' })
  const text = await (await app.request('/metrics')).text()
  for (const line of [
    'bff_requests_total{kind="console",command="login",status="200"} 1',
    'bff_requests_total{kind="console",command="read",status="200"} 1',
    'bff_requests_total{kind="console",command="change",status="200"} 1',
    'bff_requests_total{kind="client",command="login",status="531"} 1',
    'bff_requests_total{kind="signed",command="unknown",status="200"} 1',
    // the page's, and one look at the cloud's clock after each login
    'bff_upstream_seconds_count{command="read"} 2',
    'bff_sessions 1',
    'bff_login_failures_total 1',
  ])
    expect(text).toContain(line)
})

test('metrics can be kept from strangers', async () => {
  const { app } = testBff({ settings: { METRICS_TOKEN: 'a long enough token' } })
  expect((await app.request('/metrics')).status).toBe(401)
  const authorization = 'Bearer a long enough token'
  expect((await app.request('/metrics', { headers: { authorization } })).status).toBe(200)
})

test('the log names command, caller and request, and no secret', async () => {
  const { app, asked, log } = testBff()
  const page = await signedInConsole(app)
  const program = await signedInProgram(app)
  await client(app).post({ command: 'login', username: 'admin', password: 'wrong-password' })
  await program.call({ command: 'updateUser', id: 'u-1', password: 'new-password' })
  await page.call({ command: 'deployVirtualMachine', userdata: 'c2VjcmV0', password: 'vm-password' })
  await client(app).get({ command: 'listZones', apikey: 'the-api-key', signature: 'the-signature' })
  await client(app).get({ command: 'p4ss word as a command' })
  await client(app).get({ command: 'listZones', sessionkey: 'guessed-key' })
  const pageCookie = page.cookies.get('JSESSIONID')!
  await page.call({ command: 'logout' })

  const text = log()
  for (const word of [
    '"command":"updateUser"',
    '"command":"deployVirtualMachine"',
    '"user":"u-1"',
    '"kind":"signed"',
  ])
    expect(text).toContain(word)
  expect(text).toContain(`"requestId":"${asked[0]!.requestId}"`)
  const typed = [admin.password, 'wrong-password', 'new-password', 'vm-password', 'c2VjcmV0', 'p4ss']
  const keys = ['the-api-key', 'the-signature', 'guessed-key', page.key, program.key]
  const sealed = ['upstream-session-key', 'node0-', program.cookies.get('JSESSIONID')!, pageCookie]
  for (const secret of [...typed, ...keys, ...sealed]) expect(text).not.toContain(secret)
})

test('no answer from the cloud is an error in its own envelope, with the request id', async () => {
  const { app, cloud, log } = testBff()
  const page = await signedInConsole(app)
  cloud.next.push(new BackendError('unreachable', 'The cloud cannot be reached (ECONNREFUSED).'))
  const response = await page.call({ command: 'listZones' })
  expect(response.status).toBe(503)
  const id = response.headers.get('x-request-id')
  expect(await response.json()).toEqual({
    listzonesresponse: {
      uuidList: [],
      errorcode: 503,
      errortext: `The cloud cannot be reached (ECONNREFUSED). Request id ${id}.`,
    },
  })
  expect(log()).toContain(`"requestId":"${id}"`)
  expect((await page.call({ command: 'listZones' })).status).toBe(200)
})

test('an unforeseen failure says nothing about its cause to the caller, and all of it to the log', async () => {
  const { app, cloud, log } = testBff()
  cloud.next.push(new Error('disk on fire at /var/secret'))
  const response = await client(app).get({ command: 'listGuiThemes' })
  expect(response.status).toBe(530)
  expect((await inside(response))['errortext']).not.toContain('disk')
  expect(log()).toContain('disk on fire')
})

test('of a whole session with its stream, a new password and its end nothing secret is left in log and audit log', async () => {
  const { app, audited, asked, bff, log } = testBff()
  const page = await signedInConsole(app)
  const headers = { 'x-session-key': page.key, 'content-type': 'application/json' }
  const stream = await page.request('/client/live', { headers })
  const before = page.cookies.get('JSESSIONID') ?? ''
  await page.request('/client/bff/session/prove', {
    method: 'POST',
    body: '{"password":"typed-wrong"}',
    headers,
  })
  const body = JSON.stringify({ password: admin.password })
  const proven = await page.request('/client/bff/session/prove', { method: 'POST', body, headers })
  const { sessionkey } = (await proven.json()) as { sessionkey: string }
  const key = { 'x-session-key': sessionkey }
  await page.post({ command: 'updateUser', id: 'u-1', password: 'brand-new-1' }, key)
  await page.post({ command: 'registerUserKeys', id: 'u-1' }, key)
  await page.request(`/client/bff/sessions?token=${sessionkey}`, { headers: key })
  await page.post({ command: 'logout' }, key)
  await stream.text()

  const written = log() + JSON.stringify(audited)
  expect(audited.map(entry => entry.command)).toEqual([
    'logout',
    'registerUserKeys',
    'updateUser',
    'POST /client/bff/session/prove',
    'POST /client/bff/session/prove',
    'login',
  ])
  const upstream = asked.flatMap(({ session }) => (session ? [session.key, session.cookie] : []))
  const sealed = [before, page.cookies.get('JSESSIONID') ?? before]
  const typed = ['typed-wrong', 'brand-new-1', `"${admin.password}"`]
  for (const secret of [page.key, sessionkey, ...sealed, ...upstream, ...typed])
    expect(written).not.toContain(secret)
  expect(await bff.sessions.open()).toEqual([])
})
