import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { changeableRole, checkRoleName, parseRoleType, rulesChanged } from '../rules.ts'
import { oneRole } from '../view.ts'

export const updateRole = command('updateRole', {
  params: ['description', 'id', 'ispublic', 'name', 'type'],
  description: 'Changes name, description or type of a role, or who may see it.',
  run(ctx, p) {
    const { tx } = ctx
    const role = changeableRole(ctx, p.id)
    if (p.name !== undefined) checkRoleName(tx, p.name, role.id)
    const type = p.type === undefined ? role.type : parseRoleType(p.type)
    const used = tx.get(
      sql<{ id: number }>`select id from account where roleId = ${role.id} and removed is null limit 1`,
    )
    if (type !== role.type && used)
      throw invalid(`The role ${role.name} is in use, so its type stays; make another role.`)
    tx.update('role', role.id, {
      type,
      ...(p.name !== undefined && { name: p.name }),
      ...(p.description !== undefined && { description: p.description }),
      ...(p.ispublic !== undefined && { isPublic: p.ispublic ? 1 : 0 }),
    })
    rulesChanged(ctx)
    return oneRole(tx, role.id)
  },
  event: ({ tx }, { id }) => ({
    type: 'ROLE.UPDATE',
    description: `Updated role ${tx.row('role', id).name}`,
    resourceUuid: tx.row('role', id).uuid,
  }),
})
