import { expect, test } from 'vitest'
import { measures } from './capacities.ts'
import { limitsOf } from './limits.ts'

const GiB = 2 ** 30
const zone = { zoneid: 'z', zonename: 'Zone1' }

test.each([
  [74, 'fine'],
  [75, 'filling'],
  [84, 'filling'],
  [85, 'full'],
  [120, 'full'],
])('%i of 100 is %s', (capacityused, level) => {
  expect(measures([{ ...zone, type: 8, capacityused, capacitytotal: 100 }])[0]?.level).toBe(level)
})

test('capacity is told in units that people use, the fullest first', () => {
  const shown = measures([
    { ...zone, type: 0, capacityused: 1.5 * GiB, capacitytotal: 8 * GiB },
    { ...zone, type: 1, capacityused: 500, capacitytotal: 2_000 },
    { ...zone, type: 8, capacityused: 9, capacitytotal: 10 },
  ])
  expect(shown.map(m => `${m.used} of ${m.total}`)).toEqual([
    '9 of 10',
    '500 MHz of 2 GHz',
    '1.5 GiB of 8 GiB',
  ])
})

test('of what there is none nothing is said; what is new keeps the name that the cloud gives it', () => {
  const shown = measures([
    { ...zone, type: 4, capacityused: 0, capacitytotal: 0 },
    { ...zone, type: 777, name: 'NEW_KIND', capacityused: 1, capacitytotal: 4, podname: 'Pod1' },
  ])
  expect(shown).toMatchObject([{ label: undefined, kind: 'NEW_KIND', place: ['Zone1', 'Pod1'], share: 0.25 }])
})

test('limits are told as used, limit and what is left; none is none, and zero is full', () => {
  const shown = limitsOf({
    id: 'a',
    vmlimit: '20',
    vmtotal: 3,
    memorylimit: '2048',
    memorytotal: 512,
    volumelimit: 'Unlimited',
    volumetotal: 7,
    iplimit: '0',
    iptotal: 0,
  })
  const named = Object.fromEntries(shown.map(({ name, ...limit }) => [name, limit]))
  expect(named['user_vm']).toMatchObject({ used: '3', limit: '20', available: '17', level: 'fine' })
  expect(named['memory']).toMatchObject({ used: '512 MiB', limit: '2 GiB', available: '1.5 GiB' })
  expect(named['volume']).toMatchObject({ used: '7', limit: undefined, available: undefined, share: 0 })
  expect(named['public_ip']).toMatchObject({ limit: '0', available: '0', level: 'full' })
})
