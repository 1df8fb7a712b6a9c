import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'
import {
  changeableRole,
  checkRoleName,
  parsePermission,
  parseRoleType,
  parseRule,
  requireRoleAdmin,
  rulesChanged,
} from '../rules.ts'
import { oneRole } from '../view.ts'

export const importRole = command('importRole', {
  params: ['name', 'rules', 'type', 'description', 'forced', 'ispublic'],
  description: 'Makes a role with all its rules; with forced it takes the place of one of the same name.',
  run(ctx, p) {
    requireRoleAdmin(ctx)
    const { tx, ids, clock } = ctx
    const rules = p.rules.map(({ rule = '', permission = '', description }) => ({
      rule: parseRule(rule),
      permission: parsePermission(permission),
      description: description ?? null,
    }))
    if (rules.length === 0)
      throw invalid('The parameter rules is empty; write rules[0].rule=listZones&rules[0].permission=allow.')
    const old = tx.get(
      sql<Row<'role'>>`select * from role where lower(name) = lower(${p.name}) and removed is null`,
    )
    if (old && p.forced !== true) checkRoleName(tx, p.name)
    const roleId = old
      ? changeableRole(ctx, old.id).id
      : tx.insert('role', {
          uuid: ids.uuid(),
          name: p.name,
          type: parseRoleType(p.type ?? ''),
          description: p.description ?? null,
          isDefault: 0,
          isPublic: p.ispublic === false ? 0 : 1,
          state: 'enabled',
          created: clock.now(),
          removed: null,
        })
    if (old && p.type !== undefined && parseRoleType(p.type) !== old.type)
      throw invalid(`The role ${old.name} is of the type ${old.type}; import it under another name.`)
    if (old)
      tx.update('role', roleId, {
        ...(p.description !== undefined && { description: p.description }),
        ...(p.ispublic !== undefined && { isPublic: p.ispublic ? 1 : 0 }),
      })
    tx.run(sql`delete from rolePermission where roleId = ${roleId}`)
    for (const [sortOrder, rule] of rules.entries())
      tx.insert('rolePermission', { uuid: ids.uuid(), roleId, sortOrder, ...rule })
    rulesChanged(ctx)
    return oneRole(tx, roleId)
  },
  event: (_ctx, p, answer) => ({
    type: 'ROLE.IMPORT',
    description: `Imported role ${p.name}`,
    ...('id' in answer && { resourceType: 'Role', resourceUuid: answer.id }),
  }),
})
