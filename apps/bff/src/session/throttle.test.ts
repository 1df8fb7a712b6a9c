import { expect, test } from 'vitest'
import { sqliteStore } from '#adapters/sqlite-store.ts'
import { createThrottle } from '#session/throttle.ts'

function throttled() {
  const clock = { time: 1_000_000, now: () => clock.time }
  const throttle = createThrottle(sqliteStore(':memory:', clock), clock, { perUser: 20, perAddress: 60 })
  const fail = async (user: string, address: string) => {
    const attempt = await throttle.begin(user, address)
    return 'failed' in attempt ? attempt.failed() : `away for ${attempt.retryAfterS}`
  }
  return { clock, throttle, fail }
}

test('answers to wrong passwords wait from the third on, longer each time, up to five seconds', async () => {
  const { fail } = throttled()
  const delays: unknown[] = []
  for (let i = 0; i < 8; i++) delays.push(await fail('ann', '10.0.0.1'))
  expect(delays).toEqual([0, 0, 500, 1000, 2000, 4000, 5000, 5000])
  expect(await fail('bob', '10.0.0.1')).toBe(0)
})

test('a name is left alone after twenty failures, from whatever address and in whatever case', async () => {
  const { fail, clock, throttle } = throttled()
  for (let i = 0; i < 20; i++) await fail(i % 2 ? 'ann' : 'ANN', `10.0.0.${i}`)
  expect(await fail('ann', '10.9.9.9')).toBe('away for 300')
  expect('failed' in (await throttle.begin('bob', '10.0.0.1'))).toBe(true)
  clock.time += 299_000
  expect(await fail('ann', '10.9.9.9')).toBe('away for 1')
  clock.time += 1000
  expect(await fail('ann', '10.9.9.9')).toBe(0)
})

test('an address is left alone after sixty failures, whatever the names', async () => {
  const { fail, throttle } = throttled()
  for (let i = 0; i < 60; i++) expect(await fail(`user${i}`, '10.0.0.1')).toBe(0)
  expect(await fail('somebody', '10.0.0.1')).toBe('away for 300')
  expect('failed' in (await throttle.begin('somebody', '10.0.0.2'))).toBe(true)
})

test('attempts at the same time cannot get past the limit, and right ones are not refused', async () => {
  const { throttle } = throttled()
  let asked = 0
  const attempts = Array.from({ length: 50 }, async (_, i) => {
    const attempt = await throttle.begin('ann', '10.0.0.1')
    if (!('failed' in attempt)) return 'refused'
    asked++
    await Promise.resolve()
    if (i < 5) attempt.over()
    else await attempt.failed()
    return 'asked'
  })
  const outcomes = await Promise.all(attempts)
  expect(outcomes.filter(outcome => outcome === 'asked')).toHaveLength(25)
  expect(asked).toBe(25)
})

test('right passwords never count', async () => {
  const { throttle } = throttled()
  for (let i = 0; i < 100; i++) {
    const attempt = await throttle.begin('ann', '10.0.0.1')
    if (!('over' in attempt)) throw new Error('was held up')
    attempt.over()
  }
  expect('failed' in (await throttle.begin('ann', '10.0.0.1'))).toBe(true)
})
