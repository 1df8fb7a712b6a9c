import { knownTimezone } from '#kernel/timezone.ts'
import { limitOf } from '#kernel/limits.ts'
import { configValue } from '#kernel/settings/index.ts'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'
import { intervals, nextRun, parseSchedule, type Interval } from '../domain/schedule.ts'

const mostSetting = {
  HOURLY: 'snapshot.max.hourly',
  DAILY: 'snapshot.max.daily',
  WEEKLY: 'snapshot.max.weekly',
  MONTHLY: 'snapshot.max.monthly',
} as const satisfies Record<Interval, string>

interface Wish {
  intervaltype: string
  schedule: string
  timezone: string
  maxsnaps: number
}

/** @throws CloudError PARAM_ERROR naming what is wrong */
export function checkedPolicy(
  read: Read,
  volume: Row<'volume'>,
  p: Wish,
  now: number,
): Pick<Row<'snapshotPolicy'>, 'interval' | 'schedule' | 'timezone' | 'maxSnaps' | 'nextRun'> {
  const interval = intervals.find(known => known === p.intervaltype.toUpperCase())
  if (!interval)
    throw invalid(`${p.intervaltype} is no interval; use one of ${intervals.join(', ').toLowerCase()}.`)
  const schedule = parseSchedule(interval, p.schedule)
  if (typeof schedule === 'string') throw invalid(`The schedule ${p.schedule} is wrong: ${schedule}.`)
  const timezone = knownTimezone(p.timezone)
  if (timezone === undefined)
    throw invalid(`There is no time zone ${p.timezone}; write one like Europe/Berlin or Etc/UTC.`)
  const most = configValue(read, mostSetting[interval])
  if (p.maxsnaps < 1 || p.maxsnaps > most)
    throw invalid(`A policy of the interval ${interval} keeps 1 to ${most} snapshots, not ${p.maxsnaps}.`)
  const limit = limitOf(read, { accountId: volume.accountId }, 'snapshot')
  if (limit >= 0 && p.maxsnaps > limit)
    throw invalid(`The account may have ${limit} snapshots, so a policy cannot keep ${p.maxsnaps}.`)
  return {
    interval,
    schedule: p.schedule,
    timezone,
    maxSnaps: p.maxsnaps,
    nextRun: nextRun(schedule, timezone, now),
  }
}

/** The time after `now` at which a policy is due again. */
export function dueAfter({ interval, schedule, timezone }: Row<'snapshotPolicy'>, now: number): number {
  const parsed = parseSchedule(interval, schedule)
  if (typeof parsed === 'string') throw new Error(`a stored schedule is wrong: ${parsed}`)
  return nextRun(parsed, timezone, now)
}
