import { cell } from '#shared/api/store.ts'
import type { Action, Resource, ResourceRow } from '../declare.ts'

/** An action that somebody is about to do, or is doing, to many rows. */
export interface Bulk {
  /** tells one run from the next */
  key: number
  resource: Resource
  action: Action
  rows: readonly ResourceRow[]
  /** what the list is narrowed by */
  given?: Readonly<Record<string, unknown>> | undefined
  /** it has begun: the marks may go */
  onStart: () => void
}

export const bulk = cell<Bulk | undefined>(undefined)

let last = 0

export const beginBulk = (of: Omit<Bulk, 'key'>): void => bulk.set({ ...of, key: ++last })
