import { expect, test } from 'vitest'
import { torture } from './torture/torture.ts'

test(
  'killed at 20 random points under load, the core loses, doubles and leaks nothing',
  { timeout: 180_000 },
  async () => {
    const { findings, done, failed, unanswered } = await torture({
      kills: 20,
      tenants: 6,
      seed: Date.now() % 1e6,
    })
    expect(findings).toEqual([])
    expect([...failed]).toEqual([])
    expect(done).toBeGreaterThan(20)
    expect(unanswered).toBeGreaterThan(0)
  },
)
