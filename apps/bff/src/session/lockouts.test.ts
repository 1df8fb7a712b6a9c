import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { signedInConsole, testBff } from '#test-bff.ts'

const person = {
  password: 'Secret-12345',
  email: 'ann@cloud.test',
  firstname: 'Ann',
  lastname: 'Test',
  accounttype: 0,
}

async function withPeople() {
  const { core, admin, close } = await createTestCloud({ simulatorLatencyMs: 0 })
  onTestFinished(close)
  for (const username of ['ann', 'bob']) await admin.call('createAccount', { ...person, username })
  const { app, bff } = testBff({ backend: embeddedBackend(core) })
  for (const username of ['ann', 'bob']) await signedInConsole(app, { username, password: person.password })
  const names = async () => (await bff.sessions.open()).map(({ session }) => session.username).toSorted()
  const found = async (username: string) =>
    (await admin.call('listUsers', { username, listall: true })).rows[0] as { id: string; accountid: string }
  return { admin, names, found }
}

test.each(['disableUser', 'lockUser', 'deleteUser'])(
  'whoever is shut out by a program (%s) is signed out of the console at once',
  async command => {
    const { admin, names, found } = await withPeople()
    expect(await names()).toEqual(['ann', 'bob'])
    const { id } = await found('ann')
    await admin.loose.call(command, { id })
    await expect.poll(names).toEqual(['bob'])
  },
)

test('so is every user of an account that is disabled, and nobody else', async () => {
  const { admin, names, found } = await withPeople()
  const { accountid } = await found('ann')
  await admin.loose.call('disableAccount', { id: accountid, lock: false })
  await expect.poll(names).toEqual(['bob'])
})

test('a change that locks nobody out ends no session', async () => {
  const { admin, names, found } = await withPeople()
  await admin.call('updateUser', { id: (await found('ann')).id, firstname: 'Anna' })
  await admin.call('disableUser', { id: (await found('bob')).id })
  await expect.poll(names).toEqual(['ann'])
})
