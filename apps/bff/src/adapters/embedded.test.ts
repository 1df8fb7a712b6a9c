import { createCore } from '@cloud/core'
import { onTestFinished, expect, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { admin, client, inside, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

function embedded() {
  const backend = embeddedBackend(createCore({ dataDir: ':memory:', logLevel: 'silent' }))
  onTestFinished(() => backend.close())
  return testBff({ backend })
}

const roles = { command: 'listRoles' }

test('people and programs sign in at the embedded core, call it and sign out', async () => {
  const { app } = embedded()
  for (const caller of [await signedInConsole(app), await signedInProgram(app)]) {
    expect(await inside(await caller.call(roles))).toHaveProperty('role')
    expect((await caller.call({ command: 'noSuchCommand' })).status).toBe(432)
    expect((await caller.call({ command: 'logout' })).status).toBe(200)
    expect((await caller.call(roles)).status).toBe(401)
  }
})

test('the core judges passwords, signatures and callers without either', async () => {
  const { app, bff } = embedded()
  const stranger = client(app)
  expect((await stranger.post({ command: 'login', ...admin, password: 'no' })).status).toBe(531)
  expect((await stranger.get({ ...roles, apikey: 'unknown', signature: 'bad' })).status).toBe(401)
  expect((await stranger.get(roles)).status).toBe(401)
  expect((await stranger.get({ command: 'listGuiThemes' })).status).toBe(200)
  expect(await bff.backend.trouble()).toBeNull()
})

test('what a session may see of the cloud is there for work inside the BFF too', async () => {
  const { app, bff } = embedded()
  await signedInConsole(app)
  const [row] = await bff.store.list('session')
  const session = await bff.sessions.byId(row?.id ?? '')
  expect(await bff.cloud(session!).call('listRoles')).toMatchObject({ count: expect.any(Number) })
})
