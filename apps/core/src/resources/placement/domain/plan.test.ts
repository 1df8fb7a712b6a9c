import { GiB } from '@cloud/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plan, type HostCandidate, type PoolCandidate, type Wanted } from './plan.ts'

const host = (id: number, patch: Partial<HostCandidate> = {}): HostCandidate => ({
  id,
  name: `h${id}`,
  podId: 1,
  clusterId: 1,
  status: 'Up',
  resourceState: 'Enabled',
  enabled: true,
  cpuCores: 4,
  cpuMhz: 2000,
  cpuOvercommit: 1,
  usedMhz: 0,
  memoryMiB: 8192,
  memoryOvercommit: 1,
  usedMiB: 0,
  tags: [],
  ...patch,
})

const pool = (id: number, patch: Partial<PoolCandidate> = {}): PoolCandidate => ({
  id,
  name: `p${id}`,
  state: 'Up',
  scope: 'CLUSTER',
  clusterId: 1,
  hostId: null,
  capacityBytes: 100 * GiB,
  allocatedBytes: 0,
  overprovisioning: 1,
  tags: [],
  ...patch,
})

const wanted = (patch: Partial<Wanted> = {}): Wanted => ({
  cpuCores: 1,
  cpuMhz: 1000,
  memoryMiB: 1024,
  hostTags: [],
  disks: [{ sizeBytes: 10 * GiB, tags: [] }],
  poolIds: [],
  ...patch,
})

test('what a cluster keeps free is for instances that ran there, for those sent there, and for the cloud itself', () => {
  const hosts = [host(1, { memoryLimit: 0.1 })]
  for (const of of [{ lastHostId: 1 }, { hostId: 1 }, { keepsReserve: false }])
    expect(plan(wanted({ keepsReserve: true, ...of }), hosts, [pool(1)]).ok).toBe(true)
})

test.each<[string, Partial<HostCandidate>, Partial<PoolCandidate>, Partial<Wanted>, RegExp]>([
  [
    'a cluster with its share of CPU in use',
    { cpuLimit: 0.1 },
    {},
    { keepsReserve: true },
    /90 % of its CPU free/,
  ],
  [
    'a cluster with its share of memory in use',
    { memoryLimit: 0.1 },
    {},
    { keepsReserve: true },
    /90 % of its memory/,
  ],
  ['a pool with its share promised', {}, { allocatedLimit: 0.05 }, {}, /no room for 10 GiB/],
  ['a pool that is too full', {}, { usedLimit: 0.5, usedBytes: 51 * GiB }, {}, /fuller than it may be/],
  ['a host that is down', { status: 'Down' }, {}, {}, /it is Down/],
  ['a host in maintenance', { resourceState: 'Maintenance' }, {}, {}, /in state Maintenance/],
  ['a disabled cluster', { enabled: false }, {}, {}, /disabled/],
  ['a missing host tag', { tags: ['ssd'] }, {}, { hostTags: ['gpu'] }, /lacks the tag gpu/],
  ['more cores than there are', {}, {}, { cpuCores: 5 }, /4 CPU cores, 5/],
  ['faster cores than there are', {}, {}, { cpuMhz: 2001 }, /run at 2000 MHz/],
  ['too little CPU left', { usedMhz: 7500 }, {}, {}, /500 MHz are free, 1000/],
  ['too little memory left', { usedMiB: 7500 }, {}, {}, /692 MiB of memory are free, 1024/],
  ['another host', {}, {}, { hostId: 2 }, /another host/],
  ['another cluster', {}, {}, { clusterId: 2 }, /another cluster/],
  ['another pod', {}, {}, { podId: 2 }, /another pod/],
  ['a host that is being emptied', {}, {}, { avoidHostIds: [1] }, /to be left/],
  ['storage of another cluster', {}, { clusterId: 2 }, {}, /no primary storage/],
  ['storage of another host', {}, { scope: 'HOST', hostId: 2 }, {}, /no primary storage/],
  ['storage in maintenance', {}, { state: 'Maintenance' }, {}, /none of its primary storage is Up/],
  ['full storage', {}, { allocatedBytes: 91 * GiB }, {}, /no room for 10 GiB/],
  ['a missing storage tag', {}, {}, { disks: [{ sizeBytes: 1, tags: ['ssd'] }] }, /tag ssd/],
  ['volumes out of reach', {}, {}, { disks: [], poolIds: [7] }, /does not reach/],
])('%s is refused with the reason', (_what, hostPatch, poolPatch, wish, why) => {
  const answer = plan(wanted(wish), [host(1, hostPatch)], [pool(1, poolPatch)])
  expect(answer).toMatchObject({ ok: false, refusals: [{ hostId: 1 }] })
  expect(answer.ok ? '' : answer.why).toMatch(why)
})

test('no host at all is a reason of its own', () => {
  expect(plan(wanted(), [], [pool(1)])).toMatchObject({
    ok: false,
    why: expect.stringMatching(/no host/) as unknown,
  })
})

test('the last host is preferred, then the one with the most free memory', () => {
  const hosts = [host(1, { usedMiB: 4000 }), host(2, { usedMiB: 100 }), host(3, { usedMiB: 5000 })]
  expect(plan(wanted(), hosts, [pool(1)])).toMatchObject({ hostId: 2 })
  expect(plan(wanted({ lastHostId: 3 }), hosts, [pool(1)])).toMatchObject({ hostId: 3 })
})

test('overcommit and overprovisioning promise more than there is', () => {
  const full = [host(1, { usedMhz: 8000, usedMiB: 8192, cpuOvercommit: 2, memoryOvercommit: 2 })]
  expect(plan(wanted(), full, [pool(1, { allocatedBytes: 100 * GiB, overprovisioning: 2 })])).toMatchObject({
    ok: true,
  })
})

test('each disk finds its own pool, and what one takes is gone for the next', () => {
  const disks = [
    { sizeBytes: 60 * GiB, tags: [] },
    { sizeBytes: 60 * GiB, tags: [] },
    { sizeBytes: GiB, tags: ['ssd'] },
  ]
  const pools = [pool(1), pool(2), pool(3, { tags: ['ssd'], capacityBytes: 2 * GiB })]
  expect(plan(wanted({ disks }), [host(1)], pools)).toEqual({ ok: true, hostId: 1, poolIds: [1, 2, 3] })
})

test('whatever is chosen fits', () => {
  const hosts = fc.array(
    fc.record({
      status: fc.constantFrom('Up', 'Down'),
      clusterId: fc.integer({ min: 1, max: 2 }),
      usedMhz: fc.integer({ min: 0, max: 9000 }),
      usedMiB: fc.integer({ min: 0, max: 9000 }),
    }),
    { maxLength: 6 },
  )
  const pools = fc.array(
    fc.record({
      clusterId: fc.integer({ min: 1, max: 2 }),
      allocatedBytes: fc.integer({ min: 0, max: 120 }).map(n => n * GiB),
    }),
    { maxLength: 4 },
  )
  const disks = fc.array(
    fc.integer({ min: 1, max: 70 }).map(n => ({ sizeBytes: n * GiB, tags: [] })),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(hosts, pools, disks, (hostPatches, poolPatches, someDisks) => {
      const allHosts = hostPatches.map((patch, i) => host(i + 1, patch))
      const allPools = poolPatches.map((patch, i) => pool(i + 1, patch))
      const answer = plan(wanted({ disks: someDisks }), allHosts, allPools)
      if (!answer.ok) return
      const chosen = allHosts.find(h => h.id === answer.hostId)
      expect(chosen).toMatchObject({ status: 'Up' })
      expect(8000 - (chosen?.usedMhz ?? Infinity)).toBeGreaterThanOrEqual(1000)
      expect(8192 - (chosen?.usedMiB ?? Infinity)).toBeGreaterThanOrEqual(1024)
      const left = new Map(allPools.map(p => [p.id, p.capacityBytes - p.allocatedBytes]))
      for (const [i, poolId] of answer.poolIds.entries())
        left.set(poolId, (left.get(poolId) ?? 0) - (someDisks[i]?.sizeBytes ?? Infinity))
      for (const poolId of answer.poolIds) {
        expect(left.get(poolId)).toBeGreaterThanOrEqual(0)
        expect(allPools.find(p => p.id === poolId)?.clusterId).toBe(chosen?.clusterId)
      }
    }),
  )
})
