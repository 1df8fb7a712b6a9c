import type { JobAccepted } from '@cloud/contract'
import { type Fields, isFields } from './json.ts'

export interface Rows<Row = unknown> {
  /** of all pages; a few lists count the returned rows only */
  count: number
  rows: Row[]
}

const ROWS =
  /^(?:list|find|search|discover|import)|^quota(?:EmailTemplateList|Summary|TariffList)$|^(?:removeVirtualMachinesFromKubernetesCluster|updateResourceCount)$/

/** Whether a command answers with rows, so that an answer without any is an empty list.
 *  A few `list…` commands answer one object: their answer tells. */
export const answersRows = (command: string): boolean => ROWS.test(command)

/** What stands under the answer's root, whatever CloudStack named that. */
export function insideRoot(document: unknown): Fields | undefined {
  const inside = isFields(document) ? Object.values(document)[0] : undefined
  return isFields(inside) ? inside : undefined
}

/** A job that was accepted, or undefined when the answer is the result itself. */
export function acceptedJob(inside: Fields): JobAccepted | undefined {
  const { jobid, id, jobstatus } = inside
  if (typeof jobid !== 'string' || jobstatus !== undefined) return undefined
  return typeof id === 'string' ? { jobid, id } : { jobid }
}

/** Takes the wrapping off: `{ count, rows }` for a list, else the entity. Serves answers and job results alike.
 *  Fields that stand directly under the root (login, success, a job) are the entity. */
export function unwrap(command: string, inside: Fields): unknown {
  const values = Object.values(inside)
  const only = values.length === 1 ? values[0] : undefined
  if (isFields(only)) return only
  const found = 'count' in inside ? values.find(Array.isArray) : Array.isArray(only) ? only : undefined
  const rows: unknown[] = found ?? []
  if (answersRows(command)) return { count: Number(inside['count'] ?? rows.length), rows } satisfies Rows
  return found ? rows[0] : inside
}
