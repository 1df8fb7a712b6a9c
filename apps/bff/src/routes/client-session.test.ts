import { expect, test } from 'vitest'
import { admin, client, inside, signedInProgram, testBff } from '#test-bff.ts'

const list = { command: 'listZones' }

test('login without the header gives the two cookies that CloudStack gives, safer', async () => {
  const { app } = testBff()
  const response = await client(app).post({ command: 'login', ...admin })
  const { sessionkey } = await inside(response)
  expect(sessionkey).toMatch(/^[\w-]{27}$/)
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^JSESSIONID=[^;]{100,3000}; Path=\/client; HttpOnly; SameSite=Lax$/),
    `sessionkey=${String(sessionkey)}; Path=/client; HttpOnly; SameSite=Lax`,
  ])
})

test('XML is the default language, of login too', async () => {
  const { app } = testBff()
  const program = client(app)
  const good = await program.post({ command: 'login', response: 'xml', ...admin })
  expect(good.headers.get('content-type')).toBe('text/xml;charset=utf-8')
  const [, key] = /<sessionkey>(.*)<\/sessionkey>/.exec(await good.text()) ?? []
  expect(program.cookies.get('sessionkey')).toBe(key)
  const bad = await program.post({ command: 'login', response: '', username: 'admin', password: 'x<y' })
  expect(bad.status).toBe(531)
  expect(await bad.text()).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?><loginresponse><errorcode>531<\/errorcode><errortext>[^<]+</,
  )
})

test('login by GET is refused in the words of CloudStack, and reaches nobody', async () => {
  const { app, asked } = testBff()
  const response = await client(app).get({ command: 'login', ...admin })
  expect(response.status).toBe(405)
  expect(await response.text()).toBe('Please use HTTP POST to authenticate using this API')
  expect(asked).toEqual([])
})

test('login parameters may stand in the query string, and go no further in it', async () => {
  const { app, asked } = testBff()
  const query = new URLSearchParams({ command: 'login', response: 'json', ...admin }).toString()
  const response = await client(app).request(`/client/api?${query}`, { method: 'POST' })
  expect(response.status).toBe(200)
  expect(asked[0]).toMatchObject({ method: 'POST', query: '' })
})

test('a failed login keeps the words of the cloud and begins nothing', async () => {
  const { app } = testBff()
  const response = await client(app).post({ command: 'login', username: 'admin', password: 'no' })
  expect(response.status).toBe(531)
  expect(response.headers.getSetCookie()).toEqual([])
  expect(await response.json()).toEqual({
    loginresponse: {
      uuidList: [],
      errorcode: 531,
      errortext: 'Failed to authenticate user in domain 1; please provide valid credentials',
    },
  })
})

test('calls by GET and by POST are served with cookies and the equal parameter', async () => {
  const { app } = testBff()
  const program = await signedInProgram(app)
  expect((await program.call(list)).status).toBe(200)
  expect((await program.post({ ...list, sessionkey: program.key })).status).toBe(200)
})

test.each([
  ['the parameter is missing', (key: string) => ({ parameter: undefined, cookie: key })],
  ['the parameter is wrong', (key: string) => ({ parameter: 'wrong', cookie: key })],
  ['the cookie is missing', (key: string) => ({ parameter: key, cookie: undefined })],
  ['the cookie is wrong', (key: string) => ({ parameter: key, cookie: 'wrong' })],
])('when %s the call is refused and the session ends, here and at the cloud', async (_what, make) => {
  const { app, cloud } = testBff()
  const program = await signedInProgram(app)
  const { parameter, cookie } = make(program.key)
  const sealed = program.cookies.get('JSESSIONID') ?? ''
  if (cookie === undefined) program.cookies.delete('sessionkey')
  else program.cookies.set('sessionkey', cookie)

  const refused = await program.get(parameter === undefined ? list : { ...list, sessionkey: parameter })
  expect(refused.status).toBe(401)
  expect(await inside(refused)).toMatchObject({ errortext: 'unable to verify user credentials' })
  expect(cloud.sessions.size).toBe(0)

  program.cookies.set('JSESSIONID', sealed).set('sessionkey', program.key)
  expect((await program.call(list)).status).toBe(401)
})

test('an old sessionkey cookie under a longer path does not get in the way', async () => {
  const { app } = testBff()
  const program = await signedInProgram(app)
  const cookie = `sessionkey=of-another-server; JSESSIONID=node0; JSESSIONID=${program.cookies.get('JSESSIONID')}; sessionkey=${program.key}`
  const url = `http://cloud.test/client/api?command=listZones&response=json&sessionkey=${program.key}`
  expect((await app.request(url, { headers: { cookie } })).status).toBe(200)
})

test('changes by GET are served, unless the setting forbids them', async () => {
  const change = { command: 'createDomain', name: 'x' }
  const free = testBff()
  expect((await (await signedInProgram(free.app)).call(change)).status).toBe(200)

  const strict = testBff({ settings: { CLIENT_GET_CHANGES: 'off' } })
  const program = await signedInProgram(strict.app)
  expect((await program.call(change)).status).toBe(400)
  expect((await program.call(list)).status).toBe(200)
  expect((await program.post({ ...change, sessionkey: program.key })).status).toBe(200)
})

test('logout needs no key, ends both sides and clears both cookies', async () => {
  const { app, cloud } = testBff()
  const program = await signedInProgram(app)
  const done = await program.get({ command: 'logout' })
  expect(await done.json()).toEqual({ logoutresponse: { description: 'success' } })
  expect(program.cookies.size).toBe(0)
  expect(cloud.sessions.size).toBe(0)
})

test('logout without a session is said as CloudStack says it', async () => {
  const { app } = testBff()
  const response = await client(app).get({ command: 'logout' })
  expect(response.status).toBe(431)
  expect(response.headers.get('x-description')).toBe('Session not found for the logout process.')
  expect(await inside(response)).toMatchObject({ errorcode: 431, cserrorcode: 9999 })
})

test('a second login with the same cookies ends the first session', async () => {
  const { app, cloud } = testBff()
  const program = await signedInProgram(app)
  await program.post({ command: 'login', ...admin })
  expect([...cloud.sessions.keys()]).toEqual(['node0-2'])
})

test('what is open to all is open with a session cookie and no key, and costs the session nothing', async () => {
  const { app } = testBff()
  const program = await signedInProgram(app)
  await program.get({ command: 'listOauthProvider' })
  expect((await program.call(list)).status).toBe(200)
})

test('a rejected permission is passed on and ends nothing', async () => {
  const { app, cloud } = testBff()
  const program = await signedInProgram(app)
  const body =
    '{"listhostsresponse":{"errortext":"The given command does not exist or is not available for user."}}'
  cloud.next.push({ status: 401, headers: [['x-description', 'not available for user']], body })
  const response = await program.call({ command: 'listHosts' })
  expect([response.status, await response.text()]).toEqual([401, body])
  expect(response.headers.get('x-description')).toBe('not available for user')
  expect((await program.call(list)).status).toBe(200)
})
