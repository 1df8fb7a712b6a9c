import type { CommandName } from '@cloud/contract'
import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import { labelOf, type Translate, useT } from '#shared/i18n/index.ts'
import type { Caller, Reason } from '../conditions.ts'
import type { Action, Resource, ResourceRow } from '../declare.ts'

/** An action as it is offered: with the reason when it cannot be done now. */
export interface Offered {
  action: Action
  label: string
  why: string | undefined
}

/** What the caller may do to a row, or to the list when there is no row. What the role or the server lacks is
 *  hidden; what only the row's state forbids is shown with the reason. */
export function useOffered(resource: Resource, row?: ResourceRow): Offered[] {
  const caller = useCaller()
  const { can } = useApis()
  const { t } = useT()
  return offered(resource, row, caller, can, t)
}

export function offered(
  resource: Resource,
  row: ResourceRow | undefined,
  caller: Caller,
  can: (command: CommandName) => boolean,
  t: Translate,
): Offered[] {
  return resource.actions
    .filter(a => (a.on === 'list') === (row === undefined) && can(a.command) && (a.role?.(caller) ?? true))
    .map(action => {
      const reason = row && action.when?.(row, caller)
      return { action, label: t(`action.${action.id}`), why: reason && reasonText(t, reason) }
    })
}

export function reasonText(t: Translate, { key, values, states }: Reason): string {
  const named = states && { states: states.map(s => labelOf('state', s)).join(', ') }
  return t(key, { ...values, ...named })
}
