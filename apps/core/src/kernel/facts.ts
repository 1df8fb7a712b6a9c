import type { Read } from '#ports/db.ts'
import type { Caller } from './caller.ts'
import { hook } from './hook.ts'
import { Accepted, Rows } from './wire.ts'

/** One finished row of an answer, as its view made it. */
export type Fact = Record<string, unknown>

/** What is known of things of every kind: tags, annotations, the project that owns them. A slice that knows such facts
 *  adds them to rows that have a place for them, so that no view must ask. One statement for all rows. */
export const facts = hook<[read: Read, rows: Fact[], caller: Caller | null]>()

/** Adds the facts to an answer before it is written. @param caller null in the result of a job, which several may read */
export function withFacts<T>(read: Read, answer: T, caller: Caller | null): T {
  if (answer instanceof Accepted) return answer
  const rows = (answer instanceof Rows ? answer.rows : [answer]).filter(isRow)
  if (rows.length > 0) facts.call(read, rows, caller)
  return answer
}

const isRow = (value: unknown): value is Fact => typeof value === 'object' && value !== null
