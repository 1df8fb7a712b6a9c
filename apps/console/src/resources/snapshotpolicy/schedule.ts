import { translate } from '#shared/i18n/index.ts'

/** How often, as the API takes it; answers say the place in this list. @see CloudStack DateUtil.IntervalType */
export const intervals = ['hourly', 'daily', 'weekly', 'monthly'] as const
type Row = Readonly<Record<string, unknown>>

const named = (interval: unknown) => intervals.find(one => one === interval) ?? 'daily'

/** How a schedule of the chosen interval is written. */
export const scheduleHelp = ({ intervaltype }: Row) => `help.schedule.${named(intervaltype)}` as const

export const intervalOf = (place: unknown) => intervals[Number(place)] ?? 'daily'

/** What people call an interval, whether it is named or is a place in the list. */
export const intervalWords = (interval: string): string =>
  translate(`interval.${/\d/.test(interval) ? intervalOf(interval) : named(interval)}`)

/** `15:2:1` of a week is "Sunday 02:15". */
export function scheduleWords(schedule: string, { intervaltype }: Row): string {
  const [minute = '', hour = '', day = ''] = schedule.split(':').map(part => part.padStart(2, '0'))
  const time = `${hour}:${minute}`
  switch (intervalOf(intervaltype)) {
    case 'hourly':
      return translate('schedule.hourly', { minute: Number(minute) })
    case 'daily':
      return time
    case 'weekly':
      return `${weekday(Number(day))} ${time}`
    case 'monthly':
      return translate('schedule.monthly', { day: Number(day), time })
  }
}

/** @param day 1 is Sunday, as the first day of 2023 was */
const weekday = (day: number) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2023, 0, day),
  )
