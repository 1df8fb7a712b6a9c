/** Reads what the test runners have counted, and adds it up. */
import { existsSync, readFileSync } from 'node:fs'

const nothing = { passed: 0, failed: 0 }

/** @returns counts of vitest's JSON report; a missing report is no test */
export function vitestCounts(path) {
  if (!existsSync(path)) return nothing
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(path, 'utf8'))
  return { passed, failed }
}

/** @returns counts of Playwright's JSON report; a test that passed on a retry has passed */
export function playwrightCounts(path) {
  if (!existsSync(path)) return nothing
  const { stats } = JSON.parse(readFileSync(path, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/** One runner's counts; a runner that fell over, or ran nothing, has failed once. */
export function settle(code, counts) {
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) return { ...counts, failed: 1 }
  return counts
}

/** @returns the sum of all counts */
export const total = counts =>
  counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }))
