/** Dates as CloudStack reads them: ISO with an offset, `yyyy-MM-dd HH:mm:ss`, or a day.
 *  A day alone means its first second, for a parameter `enddate` its last.
 *  @returns undefined when it is none of these */
export function parseDate(text: string, param: string): Date | undefined {
  const zoned = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)(Z|[+-]\d{2}:?\d{2})$/.exec(text)
  if (zoned) {
    const [, local = '', zone = ''] = zoned
    const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
    return valid(new Date(local + offset))
  }
  const timed = /^(\d{1,4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})/.exec(text)
  if (timed) {
    const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = timed.slice(1).map(Number)
    return valid(new Date(Date.UTC(y, mo - 1, d, h, mi, s)))
  }
  const day = /^(\d{1,4})-(\d{1,2})-(\d{1,2})/.exec(text)
  if (!day) return undefined
  const [y = 0, mo = 1, d = 1] = day.slice(1).map(Number)
  return param === 'enddate'
    ? valid(new Date(Date.UTC(y, mo - 1, d, 23, 59, 59)))
    : valid(new Date(Date.UTC(y, mo - 1, d)))
}

const valid = (date: Date) => (Number.isNaN(date.getTime()) ? undefined : date)
