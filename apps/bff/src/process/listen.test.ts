import { type IncomingMessage, type RequestOptions, request } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { remoteBackend } from '#adapters/remote.ts'
import { listen } from '#process/listen.ts'
import { client, signedInConsole, testBff } from '#test-bff.ts'
import { testServer } from '#test-server.ts'

const rows = JSON.stringify({ x: { rows: Array.from({ length: 20_000 }, (_, id) => ({ id, name: 'é' })) } })

async function served(options: Parameters<typeof testBff>[0] = {}) {
  const made = testBff({ ...options, settings: { PORT: '0', ...options.settings } })
  const server = await listen(made.app, made.bff.settings)
  onTestFinished(() => server.close(0))
  return { ...made, server, url: server.url.replace(/\/client$/, '') }
}

async function get(url: string, options: RequestOptions = {}) {
  const sent = request(url, options).end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

test('an answer goes out with its own headers and those of the BFF', async () => {
  const { url, asked } = await served()
  const { status, headers, body } = await get(`${url}/client/api?command=listGuiThemes&response=json`)
  expect([status, body]).toEqual([200, '{"listguithemesresponse":{"method":"GET","asked":""}}'])
  expect(headers).toMatchObject({
    'content-type': 'application/json;charset=utf-8',
    'content-length': String(body.length),
    'x-request-id': asked[0]!.requestId,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test('a connection is kept for longer than proxies and pools keep theirs, so that none sends into a closed one', async () => {
  const { url } = await served()
  const { headers } = await get(`${url}/healthz`, { headers: { connection: 'keep-alive' } })
  expect(Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1])).toBeGreaterThan(60)
})

test('HEAD tells the length and sends nothing', async () => {
  const complaints = vi.spyOn(console, 'error')
  const { url } = await served()
  const { status, headers, body } = await get(`${url}/client/api?command=listGuiThemes`, { method: 'HEAD' })
  expect([status, Number(headers['content-length']) > 50, body]).toEqual([200, true, ''])
  expect(complaints).not.toHaveBeenCalled()
})

test("a cloud's own status numbers are passed on as they are", async () => {
  const { url, cloud } = await served()
  cloud.next.push({ status: 530, headers: [['x-description', 'why: ü\r\n 云']], body: '{}' })
  const { status, headers } = await get(`${url}/client/api?command=listGuiThemes`)
  expect([status, headers['x-description']]).toEqual([530, 'why: ü?? ?'])
})

test('a large answer streams through, compressed or not', async () => {
  const { origin } = await testServer(response => response.end(rows))
  const { url } = await served({ backend: remoteBackend({ url: origin, timeoutMs: 5000 }) })
  const call = `${url}/client/api?command=listGuiThemes&response=json`
  expect((await get(call)).body).toBe(rows)
  const zipped = await fetch(call)
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(await zipped.text()).toBe(rows)
})

test.each(['identity', 'gzip'])('an answer that breaks off breaks off here too (%s)', async encoding => {
  const { origin } = await testServer(response => {
    response.write(rows.slice(0, 300_000))
    response.end()
  })
  const { url } = await served({ backend: remoteBackend({ url: origin, timeoutMs: 5000 }) })
  const call = `${url}/client/api?command=listGuiThemes&response=json`
  await expect(get(call, { headers: { 'accept-encoding': encoding } })).rejects.toThrow(/aborted|hang up/)
})

test('a caller who leaves in the middle lets go of the cloud', async () => {
  const closed = Promise.withResolvers<void>()
  const { origin } = await testServer(response => {
    response.once('close', closed.resolve)
    response.write(rows.slice(0, 200_000))
  })
  const { url } = await served({ backend: remoteBackend({ url: origin, timeoutMs: 5000 }) })
  const abort = new AbortController()
  const response = await fetch(`${url}/client/api?command=listGuiThemes&response=json`, {
    signal: abort.signal,
  })
  expect(response.status).toBe(200)
  abort.abort()
  await closed.promise
})

test('a form without a length is read, up to the limit', async () => {
  const { url } = await served()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' }
  const post = async (body: string) => {
    const sent = request(`${url}/client/api`, { method: 'POST', headers })
    sent.end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return { status: response.statusCode, body: await text(response) }
  }
  expect(await post('command=listGuiThemes&response=json')).toMatchObject({ status: 200 })
  expect(await post(`command=x&a=${'x'.repeat(1024 * 1024)}`)).toMatchObject({ status: 400 })
})

test('a taken port is said with what to do', async () => {
  const { server, bff, app } = await served()
  const { port } = new URL(server.url)
  const again = listen(app, { ...bff.settings, PORT: Number(port) })
  await expect(again).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken by another program.`)
})

test('closing lets a call that is under way come to its end', async () => {
  const arrived = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<void>()
  const { server, url, bff } = await served()
  const { call } = bff.backend
  bff.backend.call = async asked => {
    arrived.resolve()
    await answer.promise
    return call(asked)
  }
  const pending = get(`${url}/client/api?command=listGuiThemes&response=json`)
  await arrived.promise
  const closed = server.close(10_000)
  answer.resolve()
  expect((await pending).status).toBe(200)
  await closed
})

test('a session works over a socket as it does without one', async () => {
  const { app, url } = await served()
  const page = await signedInConsole(app)
  const cookie = `JSESSIONID=${page.cookies.get('JSESSIONID')}`
  const options = { headers: { cookie, 'x-session-key': page.key } }
  expect((await get(`${url}/client/api?command=listZones&response=json`, options)).status).toBe(200)
  expect((await get(`${url}/client/bff/session`, options)).status).toBe(200)
  expect((await client(app).request('/healthz')).status).toBe(200)
})
