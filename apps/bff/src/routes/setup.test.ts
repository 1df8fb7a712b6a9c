import {
  exampleSecrets,
  exampleWanted,
  type PreflightAnswer,
  type SetupRefusal,
  type SetupView,
} from '@cloud/provision'
import { expect, test, vi } from 'vitest'
import { createApp } from '#app.ts'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { setupRoutes } from '#routes/setup.ts'
import { type ModelBackend, modelBackend } from '#setup/test-model-backend.ts'
import { LEASE_MS } from '#setup/runner.ts'
import { createSetup } from '#setup/setup.ts'
import { client, signedInConsole, testBff, type TestApp, type TestBffOptions } from '#test-bff.ts'

type Body = Partial<SetupRefusal> & { plan?: SetupView | null }

/** A BFF with the guided installation, over a model of a cloud; waits take no time. */
function installation(options: Omit<TestBffOptions, 'cloud'> & { cloud?: ModelBackend } = {}) {
  const cloud = options.cloud ?? modelBackend()
  const { bff, clock, log } = testBff({ ...options, cloud })
  const setup = createSetup(bff, { wait: async (_ms, signal) => signal?.throwIfAborted(), renewMs: 5 })
  return { app: createApp(bff, [setupRoutes(setup)]), bff, cloud, clock, log, setup }
}

/** A page that asks for the plan, as the console does. */
async function page(app: TestApp) {
  const browser = await signedInConsole(app)
  return async (method: string, path = '', body?: unknown) => {
    const response = await browser.request(`/client/bff/setup${path}`, {
      method,
      headers: { 'x-session-key': browser.key, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = response.headers.get('content-type')?.startsWith('application/json')
    return { status: response.status, text, body: (json ? JSON.parse(text) : {}) as Body }
  }
}

const wanted = exampleWanted()
const secrets = exampleSecrets
type Page = Awaited<ReturnType<typeof page>>

const ended = async (ask: Page): Promise<SetupView> =>
  vi.waitFor(
    async () => {
      const { plan } = (await ask('GET')).body
      expect(plan?.runner).toBe(null)
      return plan!
    },
    { timeout: 15_000, interval: 50 },
  )

/** Lets a command take effect at the cloud, and its answer wait. */
function hold({ model }: ModelBackend, held: string) {
  const { run } = model.loose
  const { promise: reached, resolve: arrive } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  model.loose.run = async (command, params) => {
    const answer = await run(command, params)
    if (command !== held) return answer
    model.loose.run = run
    arrive()
    await released
    return answer
  }
  return { reached, release }
}

async function launched(ask: Page): Promise<SetupView> {
  await ask('PUT', '', { version: 0, wanted })
  expect((await ask('POST', '/launch', { secrets })).status).toBe(202)
  return ended(ask)
}

test('without a session, without the header, or as another role nobody sees the plan', async () => {
  const { app, bff } = installation()
  const plain = await client(app).request('/client/bff/setup')
  expect(plain.status).toBe(401)
  const browser = await signedInConsole(app)
  expect((await browser.request('/client/bff/setup')).status).toBe(401)
  const find = bff.sessions.find
  bff.sessions.find = async (...given) => {
    const session = await find(...given)
    return session && { ...session, type: '2' }
  }
  const response = await browser.request('/client/bff/setup', { headers: { 'x-session-key': browser.key } })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ code: 'forbidden' })
})

test('saved values are there after a reload; whoever saves an older version is told who was quicker', async () => {
  const { app } = installation()
  const [mine, theirs] = [await page(app), await page(app)]
  expect((await mine('GET')).body).toEqual({ plan: null })
  expect((await mine('PUT', '', { version: 0, wanted })).body.plan).toMatchObject({
    version: 1,
    status: 'draft',
  })
  const other = { ...wanted, pod: { ...wanted.pod, name: 'Rack 7' } }
  expect((await theirs('PUT', '', { version: 1, wanted: other })).status).toBe(200)
  const late = await mine('PUT', '', { version: 1, wanted })
  expect(late.status).toBe(409)
  expect(late.body).toMatchObject({
    code: 'changed',
    errortext: 'admin has changed the plan meanwhile.',
    plan: { version: 2, wanted: other },
  })
  expect((await mine('GET')).body).toEqual((await theirs('GET')).body)
  expect((await mine('POST', '/launch', { secrets, version: 1 })).body.code).toBe('changed')
  await theirs('DELETE')
  expect((await mine('PUT', '', { version: 2, wanted })).body.code).toBe('changed')
})

test('a launch builds the whole zone, and no password is kept or logged', async () => {
  const { app, bff, cloud, log } = installation()
  const ask = await page(app)
  await ask('PUT', '', { version: 0, wanted })
  expect((await ask('POST', '/launch')).body).toMatchObject({ code: 'secrets-needed' })
  const { body, status } = await ask('POST', '/launch', { secrets: { hostPassword: 'tell-nobody' } })
  expect(status).toBe(202)
  expect(body.plan).toMatchObject({ status: 'building', runner: { kind: 'build', user: 'admin' } })
  const plan = await ended(ask)
  expect(plan.status).toBe('built')
  expect(plan.steps.map(({ state }) => state)).toEqual(plan.steps.map(() => 'done'))
  expect(cloud.model.of('host')).toHaveLength(1)
  expect(cloud.model.sent.find(({ command }) => command === 'addHost')?.params).toMatchObject({
    password: 'tell-nobody',
  })
  const kept = JSON.stringify(await bff.store.list('setup'))
  expect(kept + log() + (await ask('GET')).text).not.toContain('tell-nobody')
})

test('a second browser that launches too, or saves, is told who runs it', async () => {
  const { app, cloud } = installation()
  const [mine, theirs] = [await page(app), await page(app)]
  const { reached, release } = hold(cloud, 'createPod')
  await mine('PUT', '', { version: 0, wanted })
  await mine('POST', '/launch', { secrets })
  await reached
  for (const answer of [
    await theirs('POST', '/launch', { secrets }),
    await theirs('PUT', '', { version: 1, wanted }),
    await theirs('POST', '/undo'),
    await theirs('DELETE'),
  ])
    expect(answer).toMatchObject({ status: 409, body: { code: 'running', plan: { status: 'building' } } })
  release()
  expect((await ended(mine)).status).toBe('built')
})

test('a failed step is mended and retried; the password is still known', async () => {
  const { app, cloud } = installation()
  const ask = await page(app)
  const { run } = cloud.model.loose
  cloud.model.loose.run = async (command, params) => {
    if (command === 'addHost') {
      cloud.model.faults.set(cloud.model.calls + 1, 'refused before')
      cloud.model.loose.run = run
    }
    return run(command, params)
  }
  const failed = await launched(ask)
  expect(failed).toMatchObject({ status: 'failed', needsSecrets: false })
  const step = failed.steps.find(({ id }) => id === 'addHost')
  expect(step).toMatchObject({ state: 'failed', error: { kind: 'refused', errorcode: 530 } })

  const renamed = { ...wanted, zone: { ...wanted.zone, name: 'Other' } }
  expect((await ask('PUT', '', { version: 1, wanted: renamed })).body).toMatchObject({
    code: 'fixed',
    fixed: [{ field: 'zone.name', step: 'createZone', why: 'made' }],
  })
  const mended = { ...wanted, host: { ...wanted.host, hostname: 'host9' } }
  expect((await ask('PUT', '', { version: 1, wanted: mended })).status).toBe(200)
  expect((await ask('DELETE')).body).toMatchObject({ code: 'half-made' })
  expect((await ask('POST', '/retry')).status).toBe(202)
  expect((await ended(ask)).status).toBe('built')
  expect(cloud.model.of('host')).toHaveLength(1)
})

test('values that cannot be used are not launched', async () => {
  const { app, cloud } = installation()
  const ask = await page(app)
  const bad = { ...wanted, zone: { ...wanted.zone, dns1: 'nowhere' } }
  await ask('PUT', '', { version: 0, wanted: bad })
  expect((await ask('POST', '/launch', { secrets })).body).toMatchObject({
    code: 'invalid',
    problems: [{ field: 'zone.dns1', code: 'address-syntax' }],
  })
  expect(cloud.model.sent).toEqual([])
})

test('a server that dies in the middle leaves a plan that another goes on with, once the lease lapses', async () => {
  const cloud = modelBackend()
  const store = sqliteStore(':memory:', { now: () => Date.UTC(2026, 10, 24) })
  const first = installation({ cloud, store })
  const ask = await page(first.app)
  const { reached } = hold(cloud, 'createPod')
  await ask('PUT', '', { version: 0, wanted })
  await ask('POST', '/launch', { secrets })
  await reached

  const second = installation({ cloud, store })
  second.clock.pass(LEASE_MS + 1)
  const again = await page(second.app)
  const stopped = (await again('GET')).body.plan
  expect(stopped).toMatchObject({ status: 'stopped', runner: null, needsSecrets: true })
  expect(stopped?.steps.find(({ id }) => id === 'createPod')?.state).toBe('stopped')
  expect((await again('POST', '/retry')).body).toMatchObject({ code: 'secrets-needed' })
  await again('POST', '/retry', { secrets })
  expect((await ended(again)).status).toBe('built')
  expect(cloud.model.of('pod')).toHaveLength(1)
})

test('a server that is stopped in good order gives the plan back at once', async () => {
  const { app, cloud, setup } = installation()
  const ask = await page(app)
  const { reached, release } = hold(cloud, 'createPod')
  await ask('PUT', '', { version: 0, wanted })
  await ask('POST', '/launch', { secrets })
  await reached
  const stopping = setup.stop()
  release()
  await stopping
  const { plan } = (await ask('GET')).body
  expect(plan).toMatchObject({ runner: null, stopped: 'The server was stopped. Go on.' })
  await ask('POST', '/retry')
  expect((await ended(ask)).status).toBe('built')
})

test('whoever signs out ends what runs in that session; another goes on', async () => {
  const { app, bff, cloud } = installation()
  const mine = await page(app)
  const [row] = await bff.store.list('session')
  const session = await bff.sessions.byId(row!.id)
  const theirs = await page(app)
  const { reached, release } = hold(cloud, 'createPod')
  await mine('PUT', '', { version: 0, wanted })
  await mine('POST', '/launch', { secrets })
  await reached
  const asked: unknown[] = []
  const { byId } = bff.sessions
  bff.sessions.byId = async sid => {
    const found = await byId(sid)
    asked.push(found)
    return found
  }
  await bff.sessions.end(session!)
  await vi.waitFor(() => expect(asked).toContain(null))
  release()
  const plan = await ended(theirs)
  expect(plan.stopped).toMatch(/session .* has ended/)
  await theirs('POST', '/retry')
  expect((await ended(theirs)).status).toBe('built')
})

test('an undo is shown before it is done, and leaves nothing', async () => {
  const { app, cloud } = installation()
  const ask = await page(app)
  await launched(ask)
  cloud.model.instances = [{ id: 'i', name: 'web' }]
  expect((await ask('POST', '/undo')).body).toMatchObject({
    code: 'blocked',
    blockers: [{ code: 'instances' }],
  })
  cloud.model.instances = []
  const shown = (await ask('GET', '/undo')).body as unknown as { items: { kind: string }[] }
  expect(shown.items[0]?.kind).toBe('disable-zone')
  expect(shown.items.at(-1)?.kind).toBe('zone')
  expect((await ask('POST', '/undo')).body.plan).toMatchObject({ status: 'undoing' })
  const undone = await ended(ask)
  expect(undone.status).toBe('undone')
  expect(undone.undo?.map(({ kind }) => kind)).toEqual(shown.items.map(({ kind }) => kind))
  expect(cloud.model.size).toBe(0)
  expect((await ask('DELETE')).body).toEqual({ plan: null })
})

test('the plan goes out in three formats and comes back from JSON', async () => {
  const { app } = installation()
  const ask = await page(app)
  await ask('PUT', '', { version: 0, wanted })
  expect((await ask('GET', '/export?format=cmk')).text).toContain('create zone name=Zone1')
  expect((await ask('GET', '/export?format=terraform')).text).toContain('resource "cloudstack_zone"')
  expect((await ask('GET', '/export?format=exe')).body.code).toBe('bad-request')
  const { text } = await ask('GET', '/export?format=json')
  await ask('DELETE')
  expect((await ask('GET', '/export?format=json')).body.code).toBe('no-plan')
  expect((await ask('POST', '/import', { version: 0, text })).body.plan?.wanted).toEqual(wanted)
  expect((await ask('POST', '/import', { version: 1, text: '{}' })).body).toMatchObject({
    code: 'bad-request',
    errortext: 'This file is no export of a basic installation.',
  })
})

test('preflight tells what the cloud and the values say, and saves nothing', async () => {
  const { app } = installation()
  const ask = await page(app)
  const { body } = await ask('POST', '/preflight', { wanted })
  const { problems, checks } = body as unknown as PreflightAnswer
  expect(problems).toEqual([])
  expect(checks.map(({ id }) => id)).toHaveLength(11)
  expect(checks[0]).toMatchObject({ id: 'P1', status: 'pass', code: 'offering-found' })
  expect((await ask('GET')).body.plan).toBe(null)
})

test('preflight without values checks those that are saved', async () => {
  const { app } = installation()
  const ask = await page(app)
  await ask('PUT', '', { version: 0, wanted: { ...wanted, cluster: { hypervisor: 'KVM', name: 'C' } } })
  const { checks } = (await ask('POST', '/preflight')).body as unknown as PreflightAnswer
  expect(checks.find(({ id }) => id === 'P10')).toMatchObject({ status: 'fail', code: 'hypervisor-missing' })
})

test('a request that cannot be read says which part', async () => {
  const { app } = installation()
  const ask = await page(app)
  const { zone: _zone, ...half } = wanted
  for (const [body, text] of [
    [{ version: 0, wanted: half }, 'zone.name'],
    [{ wanted }, 'version'],
  ] as const) {
    const answer = await ask('PUT', '', body)
    expect(answer.status).toBe(400)
    expect(answer.body.errortext).toContain(text)
  }
})
