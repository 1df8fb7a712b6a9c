import type { Ctx, EventNote } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { changeableRole, rulesChanged } from './rules.ts'

/** Puts a role into a state: nobody can do anything by one that is disabled.
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR for the roles of the installation */
export function setRoleState(ctx: Ctx, id: number, state: Row<'role'>['state']) {
  const role = changeableRole(ctx, id)
  ctx.tx.update('role', role.id, { state })
  rulesChanged(ctx)
  return success()
}

export const roleNote =
  (type: string, words: string) =>
  ({ tx }: Ctx, { id }: { id: number }): EventNote => {
    const { name, uuid } = tx.row('role', id)
    return { type, description: `${words} role ${name}`, resourceType: 'Role', resourceUuid: uuid }
  }
