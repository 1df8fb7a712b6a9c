import { expect, test } from 'vitest'
import { knownTimezone } from '#kernel/timezone.ts'
import { nextRun, parseSchedule, type Interval } from './schedule.ts'

function next(interval: Interval, schedule: string, timezone: string, after: string): string {
  const parsed = parseSchedule(interval, schedule)
  if (typeof parsed === 'string') throw new Error(parsed)
  return new Date(nextRun(parsed, timezone, Date.parse(after))).toISOString()
}

test.each<[Interval, string, string, string, string]>([
  ['HOURLY', '15', 'UTC', '2026-01-01T10:14:59Z', '2026-01-01T10:15:00.000Z'],
  ['HOURLY', '15', 'UTC', '2026-01-01T10:15:00Z', '2026-01-01T11:15:00.000Z'],
  ['HOURLY', '0', 'Asia/Kolkata', '2026-01-01T10:00:00Z', '2026-01-01T10:30:00.000Z'],
  ['DAILY', '30:02', 'Europe/Berlin', '2026-01-01T00:00:00Z', '2026-01-01T01:30:00.000Z'],
  ['DAILY', '30:02', 'Europe/Berlin', '2026-07-01T00:30:00Z', '2026-07-02T00:30:00.000Z'],
  ['DAILY', '00:20', 'America/New_York', '2026-01-01T00:00:00Z', '2026-01-01T01:00:00.000Z'],
  ['WEEKLY', '00:03:1', 'UTC', '2026-01-01T00:00:00Z', '2026-01-04T03:00:00.000Z'],
  ['MONTHLY', '00:03:28', 'UTC', '2026-01-28T03:00:00Z', '2026-02-28T03:00:00.000Z'],
])('%s %s in %s after %s is %s', (interval, schedule, timezone, after, due) => {
  expect(next(interval, schedule, timezone, after)).toBe(due)
})

test('an hour that a clock skips is made up for on the same day', () => {
  const due = next('DAILY', '30:02', 'Europe/Berlin', '2026-03-28T12:00:00Z')
  expect(due.slice(0, 10)).toBe('2026-03-29')
})

test.each<[Interval, string]>([
  ['HOURLY', '60'],
  ['HOURLY', '10:02'],
  ['DAILY', '10'],
  ['DAILY', '10:24'],
  ['WEEKLY', '10:02:8'],
  ['MONTHLY', '10:02:31'],
  ['DAILY', 'x:y'],
])('%s refuses the schedule %s in words', (interval, schedule) => {
  expect(parseSchedule(interval, schedule)).toBeTypeOf('string')
})

test('a time zone that nobody knows is not taken', () => {
  expect(knownTimezone('Mars/Olympus')).toBeUndefined()
  expect(knownTimezone('Europe/Berlin')).toBe('Europe/Berlin')
})
