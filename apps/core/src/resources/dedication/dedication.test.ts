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

const deploy = (who: TestCloud['admin'], more: { hostid?: string; affinitygroupids?: string[] } = {}) =>
  who.run('deployVirtualMachine', { ...f.basics, ...more })

const onHost = async (id: string) =>
  (await t.admin.call('listVirtualMachines', { id, listall: true })).rows[0]?.hostid

test('a dedicated host takes the instances that ask for it by the group of its domain, and no others', async () => {
  const row = await t.admin.run('dedicateHost', { hostid, domainid })
  expect(row).toMatchObject({ hostid, domainid })
  expect((await t.admin.call('listDedicatedHosts', {})).rows).toMatchObject([{ id: row.id, hostid }])
  for (let i = 0; i < 3; i++) expect((await deploy(t.admin)).hostid).not.toBe(hostid)
  await expect(deploy(t.admin, { hostid })).rejects.toThrow(/dedicated to others/)
  const group = row.affinitygroupid ?? ''
  expect((await eve.call('listAffinityGroups', {})).rows).toMatchObject([
    { id: group, type: 'ExplicitDedication', name: 'DedicatedGrp-domain-acme', domainid },
  ])
  const hers = await deploy(eve, { affinitygroupids: [group] })
  expect(await onHost(hers.id)).toBe(hostid)
  for (const other of f.hosts.slice(1))
    await t.admin.call('updateHost', { id: other, allocationstate: 'Disable' })
  await expect(deploy(eve)).rejects.toBeDefined()
  expect(await deploy(eve, { affinitygroupids: [group] })).toMatchObject({ state: 'Running' })
  await expect(deploy(t.admin, { affinitygroupids: [group] })).rejects.toMatchObject({ status: 431 })
})

test('a released host is for everybody again', async () => {
  await t.admin.run('dedicateHost', { hostid, domainid, account: 'eve' })
  await expect(t.admin.run('dedicateHost', { hostid, domainid })).rejects.toMatchObject({ status: 431 })
  await t.admin.run('releaseDedicatedHost', { hostid })
  await expect(t.admin.run('releaseDedicatedHost', { hostid })).rejects.toMatchObject({ status: 431 })
  expect((await deploy(t.admin, { hostid })).hostid).toBe(hostid)
})

test('the group of an account lasts as long as something is dedicated to it', async () => {
  const { affinitygroupid: id = '' } = await t.admin.run('dedicateHost', { hostid, domainid, account: 'eve' })
  const other = f.hosts[1] ?? ''
  const again = await t.admin.run('dedicateHost', { hostid: other, domainid, account: 'eve' })
  expect(again.affinitygroupid).toBe(id)
  const vm = await deploy(eve, { affinitygroupids: [id] })
  expect(vm.affinitygroup).toMatchObject([{ id, name: 'DedicatedGrp-eve' }])
  await expect(eve.run('deleteAffinityGroup', { id })).rejects.toMatchObject({ status: 431 })
  await t.admin.run('releaseDedicatedHost', { hostid })
  expect((await eve.call('listAffinityGroups', {})).count).toBe(1)
  await t.admin.run('releaseDedicatedHost', { hostid: other })
  expect((await eve.call('listAffinityGroups', {})).count).toBe(0)
  const { rows } = await eve.call('listVirtualMachines', { id: vm.id })
  expect(rows).toMatchObject([{ state: 'Running', affinitygroup: [] }])
  expect(await deploy(eve)).toMatchObject({ state: 'Running' })
})

test('what others use cannot be dedicated', async () => {
  await deploy(t.admin, { hostid })
  await expect(t.admin.run('dedicateHost', { hostid, domainid })).rejects.toThrow(/another account/)
  await expect(t.admin.run('dedicateZone', { zoneid: f.zoneid, domainid })).rejects.toThrow(/another account/)
})

test('a zone keeps its hosts for its domain; a pod or cluster for the instances of its group', async () => {
  for (const [fate, set, free] of [
    [
      'Running',
      () => t.admin.run('dedicateZone', { zoneid: f.zoneid, domainid }),
      () => t.admin.run('releaseDedicatedZone', { zoneid: f.zoneid }),
    ],
    [
      'refused',
      () => t.admin.run('dedicatePod', { podid: f.podid, domainid }),
      () => t.admin.run('releaseDedicatedPod', { podid: f.podid }),
    ],
    [
      'refused',
      () => t.admin.run('dedicateCluster', { clusterid: f.clusterid, domainid }),
      () => t.admin.run('releaseDedicatedCluster', { clusterid: f.clusterid }),
    ],
  ] as const) {
    await set()
    await expect(deploy(t.admin)).rejects.toThrow(/dedicated to others/)
    const hers = await deploy(eve).then(
      vm => vm.state,
      () => 'refused',
    )
    expect(hers).toBe(fate)
    await free()
  }
  await expect(eve.run('dedicateHost', { hostid, domainid })).rejects.toBeDefined()
})
