import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { changeableRole, rulesChanged } from '../rules.ts'

export const deleteRole = command('deleteRole', {
  params: ['id'],
  description: 'Deletes a role that no account has.',
  run(ctx, { id }) {
    const { tx, clock } = ctx
    const role = changeableRole(ctx, id)
    const user = tx.get(
      sql<{ name: string }>`select name from account where roleId = ${id} and removed is null limit 1`,
    )
    if (user)
      throw invalid(
        `The role ${role.name} is in use, by the account ${user.name} for one; give those another role first.`,
      )
    tx.update('role', id, { removed: clock.now() })
    rulesChanged(ctx)
    return success()
  },
  event: ({ tx }, { id }) => ({
    type: 'ROLE.DELETE',
    description: `Deleted role ${tx.row('role', id).name}`,
    resourceUuid: tx.row('role', id).uuid,
  }),
})
