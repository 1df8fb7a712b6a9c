import { furnished, type Furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
const user = { account: 'ann', domainid: '1' }
beforeEach(async () => {
  f = await furnished(4)
  const names = { firstname: 'A', lastname: 'A', email: 'a@example.org', accounttype: 0 }
  await f.t.admin.call('createAccount', { username: 'ann', password: 'Secret-123', ...names })
})
afterEach(() => f.t.close())

const limit = (resourcetype: number, max: number) =>
  f.t.admin.call('updateResourceLimit', { ...user, resourcetype, max })

/** How often each outcome comes of so many at once: an error code, or 0. */
async function race(many: number, one: (i: number) => Promise<unknown>): Promise<Record<number, number>> {
  const outcomes = await Promise.allSettled(Array.from({ length: many }, (_, i) => one(i)))
  const codes = outcomes.map(outcome =>
    outcome.status === 'fulfilled' ? 0 : (outcome.reason as { errorcode: number }).errorcode,
  )
  return Object.fromEntries([...Map.groupBy(codes, code => code)].map(([code, all]) => [code, all.length]))
}

test('fifty deployments at once against a limit of ten make exactly ten', async () => {
  await limit(0, 10)
  const { id: serviceofferingid } = await f.t.admin.call('createServiceOffering', {
    name: 'tiny',
    displaytext: 'tiny',
    cpunumber: 1,
    cpuspeed: 10,
    memory: 1,
  })
  const ann = await f.t.as('ann', 'Secret-123')
  const deploy = () => ann.run('deployVirtualMachine', { ...f.basics, serviceofferingid })
  expect(await race(50, deploy)).toEqual({ 0: 10, 535: 40 })
  const { rows } = await ann.call('listVirtualMachines', {})
  expect(rows.map(vm => vm.state)).toEqual(Array.from({ length: 10 }, () => 'Running'))
  expect(new Set(rows.map(vm => vm.ipaddress)).size).toBe(10)
  expect((await ann.call('listVolumes', {})).count).toBe(10)

  const { rows: counts } = await f.t.admin.call('updateResourceCount', { ...user, resourcetype: 0 })
  expect(counts).toMatchObject([{ resourcecount: 10 }])
  await Promise.all(
    rows.slice(0, 3).map(vm => f.t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })),
  )
  expect(await race(8, deploy)).toEqual({ 0: 3, 535: 5 })
})

test('storage and snapshots are taken as exactly', async () => {
  const { id: diskofferingid } = await f.t.admin.call('createDiskOffering', {
    name: 'd',
    displaytext: 'd',
    disksize: 10,
  })
  const ann = await f.t.as('ann', 'Secret-123')
  await limit(10, 45)
  const make = (i: number) => ann.run('createVolume', { name: `v${i}`, diskofferingid, zoneid: f.zoneid })
  expect(await race(12, make)).toEqual({ 0: 4, 535: 8 })

  await limit(10, -1)
  await limit(3, 2)
  const vm = await ann.run('deployVirtualMachine', f.basics)
  const { rows } = await ann.call('listVolumes', { virtualmachineid: vm.id })
  const snap = () => ann.run('createSnapshot', { volumeid: rows[0]?.id ?? '' })
  const outcomes = await race(6, snap)
  expect(outcomes[0]).toBe(2)
  expect((await ann.call('listSnapshots', {})).count).toBe(2)
})
