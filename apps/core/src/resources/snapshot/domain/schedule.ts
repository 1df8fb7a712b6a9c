import { offsetReader, toUtc } from '#kernel/timezone.ts'

/** When a snapshot policy is due: pure, over wall clocks of any time zone. */

export const intervals = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'] as const
export type Interval = (typeof intervals)[number]

/** Parts of a schedule, in its order: `mm`, `mm:HH`, `mm:HH:day`. */
export interface Schedule {
  interval: Interval
  minute: number
  hour: number
  /** weekly 1 (Sunday) to 7, monthly 1 to 28 */
  day: number
}

/** @returns what is wrong, in words, when the schedule does not fit the interval */
export function parseSchedule(interval: Interval, text: string): Schedule | string {
  const form = { HOURLY: 'mm', DAILY: 'mm:HH', WEEKLY: 'mm:HH:d (1 is Sunday)', MONTHLY: 'mm:HH:d' }[interval]
  const parts = text.split(':')
  const wanted = interval === 'HOURLY' ? 1 : interval === 'DAILY' ? 2 : 3
  if (parts.length !== wanted || !parts.every(part => /^\d{1,2}$/.test(part)))
    return `a schedule of the interval ${interval} is written ${form}`
  const [minute = 0, hour = 0, day = 1] = parts.map(Number)
  if (minute > 59) return `its minute lies between 0 and 59; write ${form}`
  if (hour > 23) return `its hour lies between 0 and 23, and comes after the minute; write ${form}`
  if (interval === 'WEEKLY' && (day < 1 || day > 7))
    return 'its day of the week lies between 1 (Sunday) and 7'
  if (interval === 'MONTHLY' && (day < 1 || day > 28)) return 'its day of the month lies between 1 and 28'
  return { interval, minute, hour, day }
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** The first time after `after` at which the schedule is due, in ms since 1970.
 *  Where a clock is put forward over that time, it is due right after; where it is put back, once. */
export function nextRun(s: Schedule, timezone: string, after: number): number {
  const offsetMs = offsetReader(timezone)
  if (s.interval === 'HOURLY') {
    const local = after + offsetMs(after)
    const hour = Math.floor(local / (60 * minuteMs)) * 60 * minuteMs + s.minute * minuteMs
    const due = hour > local ? hour : hour + 60 * minuteMs
    return after + (due - local)
  }
  const today = Math.floor((after + offsetMs(after)) / dayMs) * dayMs
  // a month has at most 31 days, and 62 see every day of one
  for (let day = today - dayMs; day <= today + 62 * dayMs; day += dayMs) {
    if (!fits(s, new Date(day))) continue
    const due = toUtc(day + (s.hour * 60 + s.minute) * minuteMs, offsetMs)
    if (due > after) return due
  }
  throw new Error(`the schedule ${JSON.stringify(s)} is never due`)
}

const fits = ({ interval, day }: Schedule, date: Date) =>
  interval === 'DAILY' || (interval === 'WEEKLY' ? date.getUTCDay() + 1 === day : date.getUTCDate() === day)
