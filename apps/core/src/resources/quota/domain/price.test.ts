import { expect, test } from 'vitest'
import { appliesTo, money, priceOf } from './price.ts'

const day = 86_400_000
const january = { usedMs: day, size: 0, startDate: Date.UTC(2026, 0, 5), endDate: Date.UTC(2026, 0, 6) }

test('a price for a month is shared out over the hours of that month', () => {
  expect(priceOf('Compute-Month', january, 31)).toBeCloseTo(1)
  expect(priceOf('Compute-Month', { ...january, startDate: Date.UTC(2026, 1, 5) }, 28)).toBeCloseTo(1)
  expect(priceOf('GB-Month', { ...january, size: 10 * 1024 ** 3 }, 3.1)).toBeCloseTo(1)
})

test('what flows is priced by what it was, not by how long it took', () => {
  expect(priceOf('GB', { ...january, size: 2 * 1024 ** 3 }, 3)).toBe(6)
  expect(priceOf('IOPS', { ...january, size: 5 }, 3)).toBe(15)
})

test('a tariff applies to periods that it touches', () => {
  const { startDate, endDate } = january
  expect(appliesTo({ effectiveOn: endDate, endDate: null }, january)).toBe(true)
  expect(appliesTo({ effectiveOn: endDate + 1, endDate: null }, january)).toBe(false)
  expect(appliesTo({ effectiveOn: 0, endDate: startDate }, january)).toBe(true)
  expect(appliesTo({ effectiveOn: 0, endDate: startDate - 1 }, january)).toBe(false)
})

test('money has two digits', () => {
  expect(money(1.005)).toBe(1.01)
  expect(money(-2.344)).toBe(-2.34)
})
