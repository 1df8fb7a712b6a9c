import { expect, test } from 'vitest'
import { fuzz } from './fuzz/fuzz.ts'

test(
  'whatever is put into parameters, every answer and every job has a cause',
  { timeout: 180_000 },
  async () => {
    const { calls, findings, jobs } = await fuzz({ seed: 11, rounds: 1, every: 10, slowMs: 20_000 })
    expect(findings).toEqual([])
    expect(calls).toBeGreaterThan(500)
    expect(jobs.get(1)).toBeGreaterThan(10)
  },
)
