import { expect, test } from 'vitest'
import { dayBegan, dueAfter, nextCut, periods } from './periods.ts'

const at = (text: string) => Date.parse(text)
const shown = (ms: number) => new Date(ms).toISOString()
const daily = { timezone: 'GMT', range: 1440 }

test('a day ends at midnight of its zone', () => {
  expect(shown(nextCut(daily, at('2026-01-05T13:00:00Z')))).toBe('2026-01-06T00:00:00.000Z')
  expect(shown(nextCut(daily, at('2026-01-06T00:00:00Z')))).toBe('2026-01-07T00:00:00.000Z')
  const tokyo = { timezone: 'Asia/Tokyo', range: 1440 }
  expect(shown(nextCut(tokyo, at('2026-01-05T14:59:59Z')))).toBe('2026-01-05T15:00:00.000Z')
  expect(shown(dayBegan('Asia/Tokyo', at('2026-01-05T16:00:00Z')))).toBe('2026-01-05T15:00:00.000Z')
})

test('a range that does not divide the day ends with it', () => {
  const cuts = periods(
    { timezone: 'GMT', range: 600 },
    at('2026-01-05T00:00:00Z'),
    at('2026-01-06T02:00:00Z'),
  )
  expect(cuts.map(({ until }) => shown(until).slice(5, 16))).toEqual([
    '01-05T10:00',
    '01-05T20:00',
    '01-06T00:00',
    '01-06T02:00',
  ])
})

test('a day on which clocks are put forward has 23 hours', () => {
  const berlin = { timezone: 'Europe/Berlin', range: 1440 }
  const [day] = periods(berlin, at('2026-03-28T23:00:00Z'), at('2026-03-30T12:00:00Z'))
  expect(((day?.until ?? 0) - (day?.from ?? 0)) / 3_600_000).toBe(23)
})

test.each([60, 90, 1440])('ranges of %i minutes follow each other while clocks are put', range => {
  const cut = { timezone: 'Europe/Berlin', range }
  for (const days of [
    ['2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z'],
    ['2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z'],
  ]) {
    const [first = 0, last = 0] = days.map(at)
    const cuts = periods(cut, first, last)
    expect(cuts.reduce((sum, { from, until }) => sum + until - from, 0)).toBe(last - first)
    for (const { from, until } of cuts) expect(until).toBeGreaterThan(from)
  }
})

test('records of a day are due at the time of the setting, those of an hour so many minutes after it', () => {
  expect(shown(dueAfter(daily, '00:15', at('2026-01-05T13:00:00Z')))).toBe('2026-01-06T00:15:00.000Z')
  expect(shown(dueAfter(daily, '00:15', at('2026-01-05T00:10:00Z')))).toBe('2026-01-05T00:15:00.000Z')
  expect(shown(dueAfter(daily, '00:15', at('2026-01-05T00:15:00Z')))).toBe('2026-01-06T00:15:00.000Z')
  const hourly = { timezone: 'GMT', range: 60 }
  expect(shown(dueAfter(hourly, '00:15', at('2026-01-05T13:20:00Z')))).toBe('2026-01-05T14:15:00.000Z')
})
