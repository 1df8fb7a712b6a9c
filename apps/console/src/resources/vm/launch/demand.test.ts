import { GiB, MiB } from '@cloud/contract'
import { expect, test } from 'vitest'
import { quotaTakes, stays, zoneTakes } from './demand.ts'

const demand = { cpus: 2, cpuMhz: 500, memoryMiB: 1024, disksGiB: [2, 5] }
const account = {
  id: 'a',
  vmlimit: '20',
  vmtotal: 3,
  cpulimit: 'Unlimited',
  cputotal: 9,
  memorylimit: '2048',
  memorytotal: 1536,
  volumelimit: '2',
  volumetotal: 0,
  primarystoragelimit: '200',
  primarystoragetotal: 10,
}
const named = (kind: string) => quotaTakes(demand, account as never).find(take => take.kind === kind)

test('an instance takes one instance, its CPUs, memory, disks and their space of the account', () => {
  expect(quotaTakes(demand, account as never).map(take => [take.kind, take.takes])).toEqual([
    ['user_vm', 1],
    ['volume', 2],
    ['cpu', 2],
    ['memory', 1024 * MiB],
    ['primary_storage', 7 * GiB],
  ])
})

test.each([
  ['user_vm', 16],
  ['volume', 0],
  ['primary_storage', 183 * GiB],
])('of a limited %s, what stays is the limit less what is used and taken', (kind, left) => {
  const take = named(kind)
  expect(take && stays(take)).toBe(left)
})

test('what does not fit is negative, what has no limit is undefined', () => {
  const [memory, cpu] = [named('memory'), named('cpu')]
  expect(memory && stays(memory)).toBe(-512 * MiB)
  expect(cpu && stays(cpu)).toBeUndefined()
})

test('of a zone it takes what the zone counts, and nothing that the zone does not', () => {
  const capacities = [
    { type: 1, capacityused: 1000, capacitytotal: 4000 },
    { type: 8, capacityused: 1, capacitytotal: 100 },
  ]
  expect(zoneTakes(demand, capacities as never)).toEqual([
    { kind: 'cpuMhz', unit: 'MHz', takes: 1000, used: 1000, total: 4000 },
    { kind: 'address', unit: 'count', takes: 1, used: 1, total: 100 },
  ])
})
