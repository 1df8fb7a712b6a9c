import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { EncryptJWT, UnsecuredJWT, jwtDecrypt } from 'jose'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '#process/listen.ts'
import { keysFrom } from '#session/keys.ts'
import { admin, client, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

const list = { command: 'listZones' }
const form = 'application/x-www-form-urlencoded'

async function served() {
  const made = testBff({ settings: { PORT: '0' } })
  const server = await listen(made.app, made.bff.settings, { headersMs: 300, requestMs: 600, checkMs: 50 })
  onTestFinished(() => server.close(0))
  const { port, origin } = new URL(server.url)
  /** Sends bytes as they are. @returns everything that came back until the server closed */
  const raw = async (bytes: string) => {
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(bytes)
    return text(socket)
  }
  return { ...made, origin, raw }
}

test('forged, altered and foreign cookies open nothing', async () => {
  const { app, clock } = testBff()
  const page = await signedInConsole(app)
  const token = page.cookies.get('JSESSIONID') ?? ''
  const [key] = keysFrom(['a secret of more than thirty-two characters'])
  const { payload } = await jwtDecrypt(token, key.bytes, { currentDate: new Date(clock.now()) })
  const [foreignKey] = keysFrom(['the secret of somebody else, long enough too'])
  const sealed = (bytes: Uint8Array, audience: string) =>
    new EncryptJWT(payload)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key.kid })
      .setAudience(audience)
      .setExpirationTime('1 h')
      .encrypt(bytes)
  const parts = token.split('.')
  const changed = (part: number) =>
    parts
      .map((text, i) => (i === part ? `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}` : text))
      .join('.')
  const forged = [
    'nonsense',
    '',
    token.slice(0, -1),
    token.slice(0, token.length / 2),
    `${token}AAAA`,
    changed(0),
    changed(2),
    changed(3),
    changed(4),
    new UnsecuredJWT(payload).encode(),
    await sealed(foreignKey.bytes, 'cloudstack-console'),
    await sealed(key.bytes, 'another-program'),
    page.key,
  ]
  for (const value of forged) {
    const thief = client(app)
    thief.cookies.set('JSESSIONID', value)
    expect([value.slice(0, 20), (await thief.post(list, { 'x-session-key': page.key })).status]).toEqual([
      value.slice(0, 20),
      401,
    ])
  }
  expect((await page.call(list)).status).toBe(200)
})

test('a cookie and key that were copied are dead after logout, for streams and routes of the BFF too', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const copy = client(app)
  for (const [name, value] of page.cookies) copy.cookies.set(name, value)
  await page.call({ command: 'logout' })
  const headers = { 'x-session-key': page.key }
  expect((await copy.post(list, headers)).status).toBe(401)
  for (const path of ['/client/live', '/client/bff/session', '/client/bff/sessions', '/client/bff/apis'])
    expect([path, (await copy.request(path, { headers })).status]).toEqual([path, 401])
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ origin: 'http://evil.test' }],
  [{ origin: 'null' }],
])('another site gets nothing done with the cookies of this one: %o', async headers => {
  const { app, asked } = testBff()
  const page = await signedInConsole(app)
  const program = await signedInProgram(app)
  const before = asked.length
  const key = { 'x-session-key': page.key }
  expect((await page.post(list, { ...key, ...headers })).status).toBe(403)
  expect((await page.get(list, { ...key, ...headers })).status).toBe(403)
  expect((await program.get({ ...list, sessionkey: program.key }, headers)).status).toBe(403)
  expect((await program.post({ command: 'login', ...admin }, headers)).status).toBe(403)
  expect((await page.request('/client/live', { headers: { ...key, ...headers } })).status).toBe(403)
  const body = JSON.stringify({ userid: 'u-1' })
  const post = { method: 'POST', body, headers: { ...key, ...headers } }
  expect((await page.request('/client/bff/sessions/end', post)).status).toBe(403)
  expect(asked).toHaveLength(before)
})

test('line breaks in what is sent become no headers, no log lines and no second request', async () => {
  const { app, asked, log, audited } = testBff()
  const page = await signedInConsole(app)
  const evil = 'x\r\nSet-Cookie: JSESSIONID=evil\r\n\r\nGET / HTTP/1.1'
  const before = log().split('\n').length
  const response = await page.call({ command: `listZones${evil}`, keyword: evil })
  expect(response.headers.getSetCookie()).toEqual([])
  await page.call({ command: 'createZone', name: evil, id: evil })
  expect(asked.at(-1)?.body).not.toMatch(/[\r\n]/)
  expect(log()).not.toContain('evil')
  expect(JSON.stringify(audited)).not.toContain('evil')
  expect(log().split('\n').length - before).toBeLessThanOrEqual(3)
})

test('the name of a request is its sender’s to choose only behind a trusted proxy', async () => {
  const { app } = testBff()
  const given = await client(app).get(list, { 'x-request-id': 'chosen' })
  expect(given.headers.get('x-request-id')).not.toBe('chosen')
})

const shapes: Readonly<Record<string, string>> = {
  'two lengths': 'Content-Length: 5\r\nContent-Length: 50\r\n\r\nhello',
  'length and chunks':
    'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n',
  'an unknown encoding': 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
  'a length that is none': 'Content-Length: +5\r\n\r\nhello',
  'a folded header': 'X-A: b\r\n c\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
  'a bare line feed in a header': 'X-A: b\nTransfer-Encoding: chunked\n\n0\r\n\r\n',
}

test.each(Object.entries(shapes))(
  'a request that servers may read differently is refused: %s',
  async (_what, rest) => {
    const { raw, asked } = await served()
    const said = await raw(
      `POST /client/api HTTP/1.1\r\nHost: cloud.test\r\nContent-Type: ${form}\r\n${rest}`,
    )
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said.match(/HTTP\/1\.1/g)).toHaveLength(1)
    expect(asked).toEqual([])
  },
)

test('who sends a request drop by drop is cut off', async () => {
  const { raw, asked } = await served()
  expect(await raw('GET /client/api?command=listGuiThemes HTTP/1.1\r\nHost: cloud.test\r\nX-A:')).toMatch(
    /^HTTP\/1\.1 408 /,
  )
  const body = await raw(
    `POST /client/api HTTP/1.1\r\nHost: cloud.test\r\nContent-Type: ${form}\r\nContent-Length: 500\r\n\r\ncomm`,
  )
  expect(body).toMatch(/^(?:HTTP\/1\.1 (?:408|400|530) |$)/)
  expect(asked).toEqual([])
})

test('too much is refused before the cloud hears of it', async () => {
  const { origin, asked } = await served()
  const post = (body: string) =>
    fetch(`${origin}/client/api`, { method: 'POST', body, headers: { 'content-type': form } })
  const start = 'command=listGuiThemes&response=json'
  const large = await post(`${start}&userdata=${'x'.repeat(1024 * 1024)}`)
  expect([large.status, await large.text()]).toEqual([400, expect.stringContaining('at most 1 MiB')])
  const many = await post(start + Array.from({ length: 10_000 }, (_, i) => `&p${i}=1`).join(''))
  expect(many.status).toBe(400)
  const long = await fetch(`${origin}/client/api?${start}&keyword=${'x'.repeat(1024 * 1024)}`)
  expect(long.status).toBe(431)
  expect(asked).toEqual([])
  expect((await post(start)).status).toBe(200)
})

test('addresses that are not on the list get nothing, whatever they send', async () => {
  const settings = { ALLOWED_ADDRESSES: '10.0.0.0/8, ::1', TRUSTED_PROXIES: '127.0.0.1' }
  const { app, asked } = testBff({ settings })
  const from = (address: string) =>
    client(app).get({ command: 'listGuiThemes' }, { 'x-forwarded-for': address })
  expect((await from('10.1.2.3')).status).toBe(200)
  expect((await from('192.0.2.1')).status).toBe(403)
  expect((await from('10.1.2.3, 192.0.2.1')).status).toBe(403)
  expect(
    (await client(app).request('/client/', { headers: { 'x-forwarded-for': '192.0.2.1' } })).status,
  ).toBe(403)
  expect(asked).toHaveLength(1)
})
