import type { Cloud } from '@cloud/client'
import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { type Told, reader } from '#live/test-reader.ts'
import { inside, signedInConsole, testBff } from '#test-bff.ts'

const password = 'Secret-12345'

async function people(admin: Cloud) {
  const sub = (await admin.call('createDomain', { name: 'sub' })) as { id: string }
  const make = (username: string, accounttype: number, domainid?: string) =>
    admin.call('createAccount', {
      username,
      password,
      email: `${username}@cloud.test`,
      firstname: username,
      lastname: 'Test',
      accounttype,
      ...(domainid === undefined ? {} : { domainid }),
    })
  await make('ann', 0, sub.id)
  await make('bob', 0, sub.id)
  await make('dora', 2, sub.id)
  await make('eve', 0)
}

test('nobody is told of a change of something that a list call would not show', async () => {
  const { core, admin, close } = await createTestCloud({ simulatorLatencyMs: 0 })
  onTestFinished(close)
  await people(admin)
  const { app } = testBff({ backend: embeddedBackend(core) })
  const pages = new Map<string, Awaited<ReturnType<typeof signedInConsole>>>()
  const readers = new Map<string, ReturnType<typeof reader>>()
  for (const name of ['admin', 'ann', 'bob', 'dora', 'eve']) {
    const domain = ['ann', 'bob', 'dora'].includes(name) ? { domain: '/sub' } : {}
    const user = { username: name, password: name === 'admin' ? 'password' : password, ...domain }
    const page = await signedInConsole(app, user)
    pages.set(name, page)
    const response = await page.request('/client/live', { headers: { 'x-session-key': page.key } })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    readers.set(name, reader(response))
  }

  const { securitygroup } = (await inside(
    await pages.get('ann')!.call({ command: 'createSecurityGroup', name: 'web' }),
  )) as { securitygroup: { id: string } }
  await pages.get('bob')!.call({ command: 'createSSHKeyPair', name: 'bobs' })
  const { zone } = (await inside(
    await pages.get('admin')!.call({
      command: 'createZone',
      name: 'z1',
      networktype: 'Basic',
      dns1: '8.8.8.8',
      internaldns1: '8.8.8.8',
    }),
  )) as { zone: { id: string } }
  // The last change of all, which everybody may know of.
  await pages.get('admin')!.call({ command: 'updateZone', id: zone.id, allocationstate: 'Enabled' })

  const isLast = ({ event, data }: Told) => event === 'change' && data['kind'] === 'zone'
  const seen = new Map<string, Told[]>()
  for (const [name, stream] of readers) {
    const enough = name === 'admin' ? 2 : 1
    let zones = 0
    const told = await stream.until(one => isLast(one) && ++zones === enough)
    seen.set(
      name,
      told.filter(one => one.event === 'change'),
    )
    await stream.cancel()
  }
  const kinds = (name: string) => seen.get(name)!.map(one => one.data['kind'])
  expect(kinds('ann')).toContain('securitygroup')
  expect(kinds('ann')).not.toContain('sshkeypair')
  expect(kinds('bob')).toContain('sshkeypair')
  expect(kinds('bob')).not.toContain('securitygroup')
  expect(kinds('dora')).toEqual(expect.arrayContaining(['securitygroup', 'sshkeypair']))
  expect(kinds('eve').filter(kind => kind !== 'zone')).toEqual([])
  expect(kinds('admin')).toEqual(expect.arrayContaining(['securitygroup', 'sshkeypair', 'zone']))

  // Whatever anybody was told of, the list that goes with it shows: asked as that very person.
  for (const [name, changes] of seen)
    for (const { data } of changes) {
      const [list] = data['lists'] as string[]
      const answer = await inside(await pages.get(name)!.call({ command: list!, listall: 'true' }))
      expect([name, list, JSON.stringify(answer).includes(String(data['id']))]).toEqual([name, list, true])
    }
  expect(seen.get('ann')!.some(one => one.data['id'] === securitygroup.id)).toBe(true)
})
