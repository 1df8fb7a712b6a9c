/** A list's answer: `count` is the total over all pages. */
export class Rows<T> {
  readonly rows: T[]
  readonly count: number
  /** how they are printed, where that is not as the contract says of the command */
  readonly as: { objectName: string; response: string } | undefined
  constructor(rows: T[], count = rows.length, as?: Rows<T>['as']) {
    this.rows = rows
    this.count = count
    this.as = as
  }

  /** Rows of another class than the command's: some commands answer with one of two, by a parameter. */
  static of(objectName: string, response: string, rows: readonly object[], count: number): Rows<never> {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the contract knows one class for each command
    return new Rows(rows as never[], count, { objectName, response })
  }
}

/** One thing of another class than the contract says of the command. */
export class Another {
  readonly response: string
  readonly value: object
  private constructor(response: string, value: object) {
    this.response = response
    this.value = value
  }

  static of(response: string, value: object): never {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the contract knows one class for each command
    return new Another(response, value) as never
  }
}

/** `2026-11-23T04:31:42+0000`: always UTC, no milliseconds, as CloudStack writes dates. */
export function wireDate(ms: number): string {
  const second = Math.floor(ms / 1000)
  const day = Math.floor(second / 86_400)
  // most dates of a list are of a few days, and the day is what takes time to find
  if (day !== lastDay) {
    lastDay = day
    lastDate = new Date(day * 86_400_000).toISOString().slice(0, 11)
  }
  const rest = second - day * 86_400
  return `${lastDate}${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}+0000`
}

let lastDay = NaN
let lastDate = ''
const two = (n: number) => (n < 10 ? `0${n}` : String(n))

/** undefined for null: the wire leaves absent fields out. */
export const opt = <T>(value: T | null | undefined): T | undefined => value ?? undefined

export const success = (displaytext?: string) =>
  displaytext === undefined ? { success: true } : { success: true, displaytext }

/** The answer to a command whose work is a job: fields directly under the root, whatever the command's class. */
export class Accepted {
  readonly id: string | undefined
  readonly jobid: string
  constructor(id: string | undefined, jobid: string) {
    this.id = id
    this.jobid = jobid
  }
}
