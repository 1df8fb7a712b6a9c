import type { RawBuilder } from 'kysely'
import { hook } from './hook.ts'

/** Parameters that mean the same in every list that serves them. */
export interface FilterParams {
  /** key and value of each */
  tags?: readonly Readonly<Record<string, string>>[]
}

/** The conditions of such parameters, over the columns that all listed tables have. The slice that knows one adds it, so that
 *  no list must. */
export const rowFilters = hook<[p: FilterParams], RawBuilder<unknown> | undefined>()
