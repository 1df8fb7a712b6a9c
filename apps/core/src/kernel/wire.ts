/** A list's answer: `count` is the total over all pages. */
export class Rows<T> {
  readonly rows: T[]
  readonly count: number
  constructor(rows: T[], count = rows.length) {
    this.rows = rows
    this.count = count
  }
}

/** `2026-11-23T04:31:42+0000`: always UTC, no milliseconds, as CloudStack writes dates. */
export const wireDate = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+0000`

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
