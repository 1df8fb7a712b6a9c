import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { requireRoleAdmin } from '../rules.ts'
import { permissionView } from '../view.ts'

export const listRolePermissions = command('listRolePermissions', {
  params: ['roleid'],
  description: 'Lists the rules of a role, in the order in which they are tried.',
  run(ctx, { roleid }) {
    requireRoleAdmin(ctx)
    return new Rows(permissionView(ctx.read, roleid ?? null))
  },
})
