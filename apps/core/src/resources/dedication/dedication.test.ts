import { furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
let eve: TestCloud['admin']
let domainid: string
let hostid: string
beforeEach(async () => {
  f = await furnished(2)
  t = f.t
  domainid = (await t.admin.call('createDomain', { name: 'acme' })).id
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0, domainid }
  await t.admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  eve = await t.as('eve', 'Secret-123', '/acme')
  hostid = f.hosts[0] ?? ''
})
afterEach(() => t.close())

const deploy = (who: TestCloud['admin'], more: { hostid?: string } = {}) =>
  who.run('deployVirtualMachine', { ...f.basics, ...more })

test('a dedicated host takes the instances of its domain, and nobody else’s', async () => {
  const row = await t.admin.run('dedicateHost', { hostid, domainid })
  expect(row).toMatchObject({ hostid, domainid })
  expect((await t.admin.call('listDedicatedHosts', {})).rows).toMatchObject([{ id: row.id, hostid }])
  for (let i = 0; i < 3; i++) expect((await deploy(t.admin)).hostid).not.toBe(hostid)
  await expect(deploy(t.admin, { hostid })).rejects.toThrow(/dedicated to others/)
  for (const other of f.hosts.slice(1))
    await t.admin.call('updateHost', { id: other, allocationstate: 'Disable' })
  expect(await deploy(eve)).toMatchObject({ state: 'Running' })
})

test('a released host is for everybody again', async () => {
  await t.admin.run('dedicateHost', { hostid, domainid, account: 'eve' })
  await expect(t.admin.run('dedicateHost', { hostid, domainid })).rejects.toMatchObject({ status: 431 })
  await t.admin.run('releaseDedicatedHost', { hostid })
  await expect(t.admin.run('releaseDedicatedHost', { hostid })).rejects.toMatchObject({ status: 431 })
  expect((await deploy(t.admin, { hostid })).hostid).toBe(hostid)
})

test('what others use cannot be dedicated', async () => {
  await deploy(t.admin, { hostid })
  await expect(t.admin.run('dedicateHost', { hostid, domainid })).rejects.toThrow(/another account/)
  await expect(t.admin.run('dedicateZone', { zoneid: f.zoneid, domainid })).rejects.toThrow(/another account/)
})

test('a zone, pod or cluster keeps its hosts for its domain', async () => {
  for (const [set, free] of [
    [
      () => t.admin.run('dedicateZone', { zoneid: f.zoneid, domainid }),
      () => t.admin.run('releaseDedicatedZone', { zoneid: f.zoneid }),
    ],
    [
      () => t.admin.run('dedicatePod', { podid: f.podid, domainid }),
      () => t.admin.run('releaseDedicatedPod', { podid: f.podid }),
    ],
    [
      () => t.admin.run('dedicateCluster', { clusterid: f.clusterid, domainid }),
      () => t.admin.run('releaseDedicatedCluster', { clusterid: f.clusterid }),
    ],
  ] as const) {
    await set()
    await expect(deploy(t.admin)).rejects.toThrow(/dedicated to others/)
    await free()
  }
  await expect(eve.run('dedicateHost', { hostid, domainid })).rejects.toBeDefined()
})
