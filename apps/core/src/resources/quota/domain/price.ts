import type { UsageType } from '../../usage/index.ts'

export interface Used {
  usedMs: number
  /** bytes, of what has a size */
  size: number
  startDate: number
  endDate: number
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const GiB = 1024 ** 3

/** Hours of the month in which something began. */
function hoursInMonth(at: number): number {
  const date = new Date(at)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return (24 * (Date.UTC(year, month + 1) - Date.UTC(year, month))) / dayMs
}

/** What usage costs at a price for one unit: prices for a month are shared out over its hours. */
export function priceOf(unit: UsageType['unit'], used: Used, value: number): number {
  const months = used.usedMs / hourMs / hoursInMonth(used.startDate)
  switch (unit) {
    case 'Compute-Month':
    case 'IP-Month':
    case 'Policy-Month':
      return months * value
    case 'GB-Month':
      return months * (used.size / GiB) * value
    case 'GB':
    case 'Bytes':
      return (used.size / GiB) * value
    case 'IOPS':
      return used.size * value
    default:
      return unit satisfies never
  }
}

/** Whether a tariff is in force in some part of a period. */
export const appliesTo = (
  { effectiveOn, endDate }: { effectiveOn: number; endDate: number | null },
  { startDate, endDate: until }: Pick<Used, 'startDate' | 'endDate'>,
): boolean => until >= effectiveOn && (endDate === null || startDate <= endDate)

/** Money as it is shown: two digits after the point. */
/** More than any bill, and few enough digits to be added up for years. */
const MOST = 1e12

/** Whether an amount can be reckoned with. */
export const isAmount = (value: number): boolean => Math.abs(value) <= MOST

export const money = (amount: number): number => Math.round((amount + Number.EPSILON) * 100) / 100
