import { CloudError } from '@cloud/client'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { RouteModule } from '#app.ts'
import { refusal } from '#http/envelope.ts'
import type { Env } from '#http/peer.ts'
import { client, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

/** A module as others write them: its routes act as the user who calls. */
const zones: RouteModule = bff =>
  new Hono<Env>().get('/zones', async c => {
    const cloud = bff.cloud(c.get('session'))
    return c.json(await cloud.loose.call('createZone', { name: 'z 1' }))
  })

test('a module is reached in a console session with its key, and acts in that session', async () => {
  const { app, asked } = testBff({ modules: [zones] })
  const page = await signedInConsole(app)
  const path = '/client/bff/zones'
  expect((await page.request(path)).status).toBe(401)
  expect((await page.request(path, { headers: { 'x-session-key': 'wrong' } })).status).toBe(401)
  expect((await client(app).request(path, { headers: { 'x-session-key': page.key } })).status).toBe(401)
  const program = await signedInProgram(app)
  expect((await program.request(path, { headers: { 'x-session-key': program.key } })).status).toBe(401)
  const foreign = { 'x-session-key': page.key, origin: 'http://evil.test' }
  expect((await page.request(path, { headers: foreign })).status).toBe(403)

  const response = await page.request(path, { headers: { 'x-session-key': page.key } })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(asked.at(-1)).toMatchObject({ body: 'command=createZone&name=z+1&response=json' })
  expect(asked.at(-1)?.session?.key).toMatch(/^upstream-session-key/)
})

test('what the cloud refuses to a module is a CloudError', async () => {
  const { app, bff, cloud } = testBff()
  const page = await signedInConsole(app)
  const [row] = await bff.store.list('session')
  const session = await bff.sessions.byId(row?.id ?? '')
  expect(session?.key).toBe(page.key)
  cloud.next.push(refusal(431, { command: 'createZone', expects: 'json' }, 'A zone with this name exists.'))
  const failed = bff.cloud(session!).loose.call('createZone', { name: 'z' })
  await expect(failed).rejects.toThrow(CloudError)
  await expect(failed).rejects.toMatchObject({ errorcode: 431, errortext: 'A zone with this name exists.' })
})

test('work that goes on without a browser keeps its session, until the absolute end', async () => {
  const { app, bff, clock } = testBff()
  await signedInConsole(app)
  const [row] = await bff.store.list('session')
  for (let hour = 0; hour < 15; hour++) {
    clock.pass(29 * 60_000)
    expect(await bff.sessions.byId(row?.id ?? '')).not.toBeNull()
  }
  clock.pass(50 * 60_000)
  expect(await bff.sessions.byId(row?.id ?? '')).toBeNull()
})

test('an address of the BFF that is not there is said in JSON', async () => {
  const { app } = testBff()
  const page = await signedInConsole(app)
  const response = await page.request('/client/bff/nothing', { headers: { 'x-session-key': page.key } })
  expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ errorcode: 404 })])
})

test('a path is found by one look: no route keeps the router from it', async () => {
  const { app } = testBff()
  await app.request('/client/api?command=listGuiThemes')
  expect(app.router.name).toBe('SmartRouter + RegExpRouter')
})
