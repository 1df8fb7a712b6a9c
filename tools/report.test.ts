import { expect, test } from 'vitest'
import { settle, total } from './lib/report.mjs'

test('a runner that fell over without naming a test has failed once', () => {
  expect(settle(1, { passed: 12, failed: 0 })).toEqual({ passed: 12, failed: 1 })
})

test('a runner that ran no test has failed once', () => {
  expect(settle(0, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 })
})

test('failed tests are counted, not the exit code on top', () => {
  expect(settle(1, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 })
})

test('counts add up over runners', () => {
  expect(
    total([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ]),
  ).toEqual({ passed: 7, failed: 1 })
})
