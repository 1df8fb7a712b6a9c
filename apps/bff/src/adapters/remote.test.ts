import type { ServerResponse } from 'node:http'
import { onTestFinished, expect, test } from 'vitest'
import { remoteBackend } from '#adapters/remote.ts'
import { type BackendRequest, readText } from '#ports/backend.ts'
import { testServer } from '#test-server.ts'

const request: BackendRequest = {
  method: 'POST',
  query: '',
  body: 'command=listZones&response=json',
  expects: 'json',
  repeatable: true,
  remoteAddress: '192.0.2.7',
  host: 'cloud.test',
  requestId: 'r-1',
}
const json = (response: ServerResponse, body: string, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' }).end(body)

function backend(url: string, timeoutMs = 5000) {
  const remote = remoteBackend({ url, timeoutMs })
  onTestFinished(() => remote.close())
  return remote
}

async function against(answer: Parameters<typeof testServer>[0], timeoutMs?: number) {
  const { origin, asked, server } = await testServer(answer)
  return { remote: backend(origin, timeoutMs), asked, server }
}

test.each(['', '/', '/client', '/client/api', '/client/api/'])(
  'an address that ends in "%s" leads to the API, with the slash',
  async path => {
    const { origin, asked } = await testServer(response => json(response, '{"x":{}}'))
    await backend(origin + path).call(request)
    expect(asked[0]?.url).toBe('/client/api/')
  },
)

test('a session call carries both cookies and the parameter', async () => {
  const { remote, asked } = await against(response => json(response, '{"x":{}}'))
  await remote.call({ ...request, session: { cookie: 'node0abc.node0', key: 'a+b/c=' } })
  expect(asked[0]).toMatchObject({
    method: 'POST',
    body: 'command=listZones&response=json&sessionkey=a%2Bb%2Fc%3D',
    headers: {
      cookie: 'JSESSIONID=node0abc.node0; sessionkey=a+b/c=',
      'content-type': 'application/x-www-form-urlencoded',
      'x-request-id': 'r-1',
      'x-forwarded-for': '192.0.2.7',
    },
  })
})

test('a signed call goes as it came, without a cookie', async () => {
  const { remote, asked } = await against(response => json(response, '{"x":{}}'))
  const query = 'command=listZones&apikey=k&name=a%2ab&signature=%2B%3D'
  await remote.call({ ...request, method: 'GET', query, body: '' })
  expect(asked[0]).toMatchObject({ method: 'GET', url: `/client/api/?${query}`, body: '' })
  expect(asked[0]?.headers.cookie).toBeUndefined()
})

test('status, headers and body come back, each cookie by itself', async () => {
  const { remote } = await against(response =>
    response
      .writeHead(431, { 'x-description': 'why', 'set-cookie': ['a=1', 'b=2'], 'keep-alive': 'timeout=5' })
      .end('{"x":{}}'),
  )
  const answer = await remote.call(request)
  expect(answer.status).toBe(431)
  expect(answer.headers).toEqual(
    expect.arrayContaining([
      ['x-description', 'why'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]),
  )
  expect(answer.headers.map(([name]) => name)).not.toContain('keep-alive')
  expect(await readText(answer)).toBe('{"x":{}}')
})

test.each([
  ['nothing', 200, '', 502, 'The cloud gave an empty answer.'],
  ['HTML', 200, '<!DOCTYPE html><title>Proxy', 502, 'The cloud answered with a web page (HTTP 200)'],
  ['a proxy that found nobody', 502, '<html>Bad Gateway', 502, 'web page (HTTP 502)'],
  ['a cloud that starts up', 503, '<html>Service Unavailable', 503, 'web page (HTTP 503)'],
  ['a URL too long for Jetty', 414, '<h1>Bad Message 414</h1>', 502, 'web page (HTTP 414)'],
  ['broken JSON', 200, '{"listzonesresponse":{"count":', 502, 'no valid JSON'],
])('%s is an error that says so', async (_what, status, body, expected, text) => {
  const { remote } = await against(response => json(response, body, status))
  const failed = remote.call(request)
  await expect(failed).rejects.toMatchObject({ status: expected, message: expect.stringContaining(text) })
})

test('a name that CloudStack spoils in its JSON is repaired', async () => {
  const { remote } = await against(response => json(response, String.raw`{"x":{"name":"\A"}}`))
  expect(JSON.parse(await readText(await remote.call(request)))).toEqual({ x: { name: String.raw`\u0041` } })
})

test('bare text of a refusal, and XML, come through', async () => {
  const { remote } = await against((response, { body }) =>
    body.includes('xml')
      ? response.end('<x cloud-stack-version="1"/>')
      : json(response, 'Please use POST', 405),
  )
  expect(await readText(await remote.call(request))).toBe('Please use POST')
  expect(await readText(await remote.call({ ...request, body: 'xml', expects: 'xml' }))).toContain('<x ')
})

test('a large answer passes in pieces; one that breaks off is an error', async () => {
  const rows = JSON.stringify({
    x: { rows: Array.from({ length: 20_000 }, (_, id) => ({ id, name: 'é\\' })) },
  })
  const { remote } = await against((response, _asked, count) => {
    if (count === 1) return json(response, rows)
    response.write(rows.slice(0, 200_000))
    return response.end()
  })
  const whole = await remote.call(request)
  expect(typeof whole.body).toBe('object')
  expect(await readText(whole)).toBe(rows)
  await expect(readText(await remote.call(request))).rejects.toThrow('ends too early')
})

test('nobody at the address is said at once', async () => {
  const { origin, server } = await testServer(() => {})
  server.close()
  const remote = backend(origin)
  await expect(remote.call(request)).rejects.toMatchObject({
    status: 503,
    message: expect.stringContaining('cannot be reached (ECONNREFUSED)'),
  })
  expect(await remote.trouble()).toBe('the cloud cannot be reached (ECONNREFUSED)')
})

test('a cloud that does not answer in time is given up', async () => {
  const { remote } = await against(() => {}, 100)
  await expect(remote.call(request)).rejects.toMatchObject({
    status: 504,
    message: expect.stringContaining('no answer within 0.1 s'),
  })
})

test('a connection that breaks is tried once more for a call that changes nothing, never for a change', async () => {
  const { remote, asked } = await against((response, _asked, count) =>
    count === 2 ? json(response, '{"x":{}}') : response.socket?.destroy(),
  )
  expect((await remote.call(request)).status).toBe(200)
  await expect(remote.call({ ...request, repeatable: false })).rejects.toMatchObject({ status: 503 })
  expect(asked).toHaveLength(3)
})

test('a cloud that answers, even with a refusal, is no trouble', async () => {
  const { remote } = await against((response, _asked, count) => json(response, '{}', count === 1 ? 401 : 503))
  expect(await remote.trouble()).toBeNull()
  expect(await remote.trouble()).toContain('not available')
})
