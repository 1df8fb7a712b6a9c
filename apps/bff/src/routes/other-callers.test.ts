import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admin, client, inside, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

const list = { command: 'listZones' }

test('a signed call by GET reaches the cloud byte for byte', async () => {
  const { app, asked } = testBff()
  const query = 'response=json&command=listZones&apiKey=a-b_c&name=x%20y+z%2a~&signature=%2Bab%2Fc%3D'
  expect((await client(app).request(`/client/api?${query}`)).status).toBe(200)
  expect(asked[0]).toMatchObject({ method: 'GET', query, body: '' })
})

test('a signed call by POST reaches the cloud byte for byte', async () => {
  const { app, asked } = testBff()
  const body = 'command=deployVirtualMachine&apikey=k&userdata=a%2Bb&signature=s%3D'
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(
    (await client(app).request('/client/api?response=json', { method: 'POST', body, headers })).status,
  ).toBe(200)
  expect(asked[0]).toMatchObject({ method: 'POST', query: 'response=json', body })
})

test('a signature never mixes with a session: the cookie stays here and lives on', async () => {
  const { app, asked } = testBff()
  const program = await signedInProgram(app)
  const response = await program.get({ ...list, apikey: 'k', signature: 's' })
  expect(response.status).toBe(200)
  expect(asked.at(-1)).not.toHaveProperty('session')
  expect((await program.call(list)).status).toBe(200)
})

test('login with a signature is a login: its session stays here too', async () => {
  const { app, asked, cloud } = testBff()
  const response = await client(app).post({ command: 'LOGIN', ...admin, apikey: 'k', signature: 's' })
  expect(asked).toHaveLength(1)
  for (const { key } of cloud.sessions.values()) expect(await response.text()).not.toContain(key)
})

test('cookies of the cloud reach nobody', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  expect((await page.call(list)).headers.getSetCookie()).toEqual([])
  expect((await client(app).get({ ...list, apikey: 'k', signature: 's' })).headers.getSetCookie()).toEqual([])
})

test('calls of nobody are for the cloud to judge', async () => {
  const { app, asked } = testBff()
  expect((await client(app).get({ command: 'listGuiThemes' })).status).toBe(200)
  expect(asked[0]).not.toHaveProperty('session')
  const refused = await client(app).get(list)
  expect(refused.status).toBe(401)
  expect(await inside(refused)).toMatchObject({
    errortext: 'unable to verify user credentials and/or request signature',
  })
})

test('a key without a living session is refused without asking the cloud', async () => {
  const { app, asked } = testBff()
  expect((await client(app).post(list, { 'x-session-key': 'k' })).status).toBe(401)
  expect((await client(app).get({ ...list, sessionkey: 'k' })).status).toBe(401)
  expect(asked).toEqual([])
  expect((await client(app).get({ command: 'listGuiThemes', sessionkey: 'k' })).status).toBe(200)
})

test('the 401 of a call in XML is XML', async () => {
  const { app } = testBff()
  const response = await client(app).get({ ...list, response: '', sessionkey: 'k' })
  expect(response.headers.get('content-type')).toBe('text/xml;charset=utf-8')
  expect(await response.text()).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><listzonesresponse><errorcode>401</errorcode>' +
      '<errortext>unable to verify user credentials and/or request signature</errortext></listzonesresponse>',
  )
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour site', { 'sec-fetch-site': 'same-site' }],
  ['a foreign origin', { origin: 'http://evil.test' }],
  ['the same name on another port', { origin: 'http://cloud.test:81' }],
  ['a page without an origin', { origin: 'null' }],
])('%s can neither use a session, nor end it, nor begin one', async (_who, headers) => {
  const { app, asked } = testBff()
  const page = await signedInConsole(app)
  const program = await signedInProgram(app)
  const before = asked.length
  const from = { ...headers }
  expect((await page.call(list, from)).status).toBe(403)
  expect((await page.call({ command: 'logout' }, from)).status).toBe(403)
  expect((await program.call(list, from)).status).toBe(403)
  expect((await program.get(list, from)).status).toBe(403)
  expect((await program.get({ command: 'logout' }, from)).status).toBe(403)
  expect((await client(app).post({ command: 'login', ...admin }, from)).status).toBe(403)
  expect(asked).toHaveLength(before)
  expect((await page.call(list)).status).toBe(200)
  expect((await program.call(list)).status).toBe(200)
})

test('our own pages are not foreign, also behind a proxy that PUBLIC_URL names', async () => {
  const plain = await signedInConsole(testBff().app)
  expect(
    (await plain.call(list, { origin: 'http://cloud.test', 'sec-fetch-site': 'same-origin' })).status,
  ).toBe(200)
  const { app } = testBff({ settings: { PUBLIC_URL: 'https://cloud.example.com/client' } })
  const proxied = await signedInConsole(app)
  expect((await proxied.call(list, { origin: 'https://cloud.example.com' })).status).toBe(200)
  expect((await proxied.call(list, { origin: 'http://cloud.test' })).status).toBe(403)
})

test('X-Forwarded headers of strangers are not believed', async () => {
  const { app, asked } = testBff()
  const headers = { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-proto': 'https', 'x-request-id': 'made-up' }
  const login = await client(app).post({ command: 'login', ...admin }, headers)
  expect(login.headers.getSetCookie().join()).not.toContain('Secure')
  expect(login.headers.get('x-request-id')).not.toBe('made-up')
  expect(asked[0]).toMatchObject({ remoteAddress: '127.0.0.1' })
})

test('a trusted proxy tells who is behind it: the nearest address that is no proxy', async () => {
  const { app, asked } = testBff({ settings: { TRUSTED_PROXIES: '127.0.0.0/8, 10.0.0.5' } })
  const headers = { 'x-forwarded-for': '6.6.6.6, 192.0.2.7, 10.0.0.5', 'x-request-id': 'given-1' }
  const response = await client(app).post({ command: 'login', ...admin }, headers)
  expect(asked[0]).toMatchObject({ remoteAddress: '192.0.2.7', requestId: 'given-1' })
  expect(response.headers.get('x-request-id')).toBe('given-1')
})

test('no change to a sealed cookie goes unnoticed', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const token = page.cookies.get('JSESSIONID') ?? ''
  const bytes = (text: string) => text.split('.').map(part => Buffer.from(part, 'base64url').toString('hex'))
  const spoilt = fc
    .tuple(fc.integer({ min: 0, max: token.length - 1 }), fc.constantFrom('A', '-', '.', ''))
    .map(([at, char]) => token.slice(0, at) + char + token.slice(at + 1))
    .filter(text => bytes(text).join() !== bytes(token).join())
  const cut = fc.integer({ min: 0, max: token.length - 1 }).map(length => token.slice(0, length))
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, cut), async forged => {
      page.cookies.set('JSESSIONID', forged)
      return (await page.call(list)).status === 401
    }),
  )
  page.cookies.set('JSESSIONID', token)
  expect((await page.call(list)).status).toBe(200)
})

test('HEAD is a GET without its body; other methods are refused as CloudStack refuses them', async () => {
  const { app } = testBff()
  const head = await client(app).request('/client/api?command=listGuiThemes', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  for (const [method, status] of Object.entries({ PUT: 405, DELETE: 405, PATCH: 501 })) {
    const response = await client(app).request('/client/api?command=listGuiThemes', { method })
    expect([response.status, await response.text()]).toEqual([status, ''])
  }
  const options = await client(app).request('/client/api', { method: 'OPTIONS' })
  expect([options.status, options.headers.get('allow')]).toEqual([200, 'GET, HEAD, POST, OPTIONS'])
  expect(options.headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['more than 1 MiB', 'a='.padEnd(1024 * 1024 + 1, 'x')],
  ['more than 5000 parameters', 'a=1&'.repeat(5001)],
])('a form of %s is refused', async (_what, body) => {
  const { app, asked } = testBff()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await client(app).request('/client/api?command=x&response=json', {
    method: 'POST',
    body,
    headers,
  })
  expect(response.status).toBe(400)
  expect(asked).toEqual([])
})

test('answers of the API carry a request id and may not be kept or shown as a page', async () => {
  const { app, asked } = testBff()
  const response = await client(app).get({ command: 'listGuiThemes' })
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-request-id': asked[0]!.requestId,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(response.headers.get('strict-transport-security')).toBeNull()
})

test.each([
  ['GET', '/'],
  ['GET', '/nothing'],
  ['PUT', '/client/api'],
  ['OPTIONS', '/client/api'],
  ['GET', '/client/live'],
  ['GET', '/client/bff/sessions'],
])('over TLS every answer has the headers that browsers heed: %s %s', async (method, path) => {
  const { app } = testBff({ settings: { PUBLIC_URL: 'https://cloud.test' } })
  const { headers } = await client(app).request(path, { method })
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(headers.get('content-security-policy')).toContain(directive)
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test('large answers are compressed for those who can read it', async () => {
  const { app, cloud } = testBff()
  const large = { status: 200, headers: [], body: '{"x":{"y":"'.padEnd(5000, 'y') }
  cloud.next.push(large, large)
  const zipped = await client(app).get({ command: 'listGuiThemes' }, { 'accept-encoding': 'gzip, br' })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect((await zipped.arrayBuffer()).byteLength).toBeLessThan(200)
  const plain = await client(app).get(
    { command: 'listGuiThemes' },
    { 'accept-encoding': 'gzip;q=0, identity' },
  )
  expect(plain.headers.get('content-encoding')).toBeNull()
})
