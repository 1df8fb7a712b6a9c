import { createTestCloud, fakeClock, furnished, readyZone, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { percentUsed, totals } from './measure.ts'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

test('per cent are written with two decimals at most', () => {
  const of = (used: number, total: number) => percentUsed({ used, total })
  expect([of(3, 32), of(1, 4), of(0, 9), of(1, 0)]).toEqual(['9.38', '25', '0', '0'])
})

test('measures add up per level, and only a zone shows what it has nothing of', () => {
  const at = { type: 0, zoneId: 1, podId: 2, used: 1, total: 4 } as const
  const found = [
    { ...at, clusterId: 5 },
    { ...at, clusterId: 6, used: 2 },
  ]
  expect(totals(found, 'podId')).toEqual([{ id: 2, type: 0, used: 3, total: 8 }])
  expect(totals(found, 'clusterId').map(line => line.used)).toEqual([1, 2])
  expect(totals(found, 'zoneId', [1]).length).toBeGreaterThan(1)
})

test('capacity follows what runs, for zone, pod and cluster alike', async () => {
  const { zone, pod, cluster, hosts } = await readyZone(t.admin)
  await t.core.idle()
  const memory = async (where: { podid?: string; clusterid?: string } = {}) =>
    (await t.admin.call('listCapacity', { type: 0, ...where })).rows[0]
  const total = hosts.reduce((sum, host) => sum + (host.memorytotal ?? 0), 0)
  const used = 1536 * 2 ** 20
  expect(await memory()).toMatchObject({ zoneid: zone.id, capacitytotal: total, capacityused: used })
  expect(await memory({ podid: pod.id })).toMatchObject({ podid: pod.id, capacityused: used })
  expect(await memory({ clusterid: cluster.id })).toMatchObject({
    clusterid: cluster.id,
    capacitytotal: total,
  })
  for (const vm of (await t.admin.call('listSystemVms')).rows)
    await t.admin.run('stopSystemVm', { id: vm.id })
  expect(await memory()).toMatchObject({ capacityused: 0, percentused: '0' })
  const sorted = (await t.admin.call('listCapacity', { sortby: 'usage' })).rows.map(row =>
    Number(row.percentused),
  )
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))
})

test('administrators are told once what runs out where, and again when it does so again', async () => {
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  const f = await furnished(1, { clock })
  onTestFinished(() => f.t.close())
  const look = async () => {
    clock.advance(300_000)
    await f.t.core.idle()
    return (await f.t.admin.call('listAlerts', { name: 'ALERT.MEMORY' })).rows
  }
  const limit = (value: string) =>
    f.t.admin.call('updateConfiguration', {
      name: 'cluster.memory.allocated.capacity.notificationthreshold',
      value,
      clusterid: f.clusterid,
    })
  expect(await look()).toEqual([])
  await limit('0.0001')
  expect(await look()).toMatchObject([
    { type: 0, description: expect.stringMatching(/^In the cluster c, .*% of MEMORY is taken/) as unknown },
  ])
  expect(await look()).toHaveLength(1)
  await limit('0.9')
  expect(await look()).toHaveLength(1)
  await limit('0.0001')
  expect(await look()).toHaveLength(2)
})
