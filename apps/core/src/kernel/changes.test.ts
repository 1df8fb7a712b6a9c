import { createTestCloud, readyZone } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import type { Change } from './changes.ts'

test('a change says whose thing it is, so that it reaches nobody else', async () => {
  const { core, admin, close } = await createTestCloud()
  onTestFinished(close)
  const changes: Change[] = []
  onTestFinished(core.subscribe(change => changes.push(change)))
  const { zone } = await readyZone(admin)
  const root = (await admin.call('listDomains', {})).rows[0]!
  const sub = (await admin.call('createDomain', { name: 'sub' })) as { id: string }
  await admin.call('createAccount', {
    username: 'ann',
    password: 'Secret-12345',
    email: 'a@b.c',
    firstname: 'A',
    lastname: 'B',
    accounttype: 0,
    domainid: sub.id,
  })
  await admin.call('createSecurityGroup', { name: 'web', account: 'ann', domainid: sub.id })

  const of = (kind: string) => changes.findLast(change => change.kind === kind)?.audience
  const hers = { to: 'owner', account: 'ann', domainids: [root.id, sub.id] }
  expect(of('securitygroup')).toEqual(hers)
  expect(of('account')).toEqual(hers)
  expect(of('domain')).toEqual({ ...hers, account: null })
  for (const kind of ['host', 'cluster', 'storagepool', 'systemvm'])
    expect([kind, of(kind)]).toEqual([kind, { to: 'operators' }])
  expect(changes.findLast(change => change.kind === 'zone' && change.id === zone.id)?.audience).toEqual({
    to: 'everybody',
  })
})
