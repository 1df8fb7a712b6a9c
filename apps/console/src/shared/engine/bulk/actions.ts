import type { CommandName } from '@cloud/contract'
import type { Caller } from '../conditions.ts'
import type { Action, Resource } from '../declare.ts'

/** What the caller may do to many rows at once. */
export const bulkActions = (
  resource: Resource,
  caller: Caller,
  can: (command: CommandName) => boolean,
): Action[] => resource.actions.filter(a => a.bulk && can(a.command) && (a.role?.(caller) ?? true))
