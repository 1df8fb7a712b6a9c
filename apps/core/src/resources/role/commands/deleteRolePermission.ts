import { command } from '#kernel/command.ts'
import { writeEvent } from '#kernel/events.ts'
import { success } from '#kernel/wire.ts'
import { changeableRole, rulesChanged } from '../rules.ts'

export const deleteRolePermission = command('deleteRolePermission', {
  params: ['id'],
  description: 'Removes a rule from a role.',
  run(ctx, { id }) {
    const { tx, caller } = ctx
    const { roleId, rule, permission } = tx.row('rolePermission', id)
    const role = changeableRole(ctx, roleId)
    tx.run(tx.q.deleteFrom('rolePermission').where('id', '=', id))
    writeEvent(tx, ctx, {
      type: 'ROLE.PERMISSION.DELETE',
      description: `Removed the rule ${permission} ${rule} from role ${role.name}`,
      userId: caller.userId,
      accountId: caller.accountId,
      resourceType: 'Role',
      resourceUuid: role.uuid,
    })
    rulesChanged(ctx)
    return success()
  },
})
