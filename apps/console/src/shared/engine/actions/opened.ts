import { cell } from '#shared/api/store.ts'
import type { Action, Resource, ResourceRow } from '../declare.ts'

/** An action that somebody is about to do: its form or its question is on screen. */
export interface Opened {
  resource: Resource
  action: Action
  /** what it is done to; none for what makes something new */
  row?: ResourceRow | undefined
  /** filled in beforehand, e.g. the zone that a pod is added to */
  given?: Readonly<Record<string, unknown>> | undefined
}

export const opened = cell<Opened | undefined>(undefined)
