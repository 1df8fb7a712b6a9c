import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { checkRoleName, parseRoleType, requireRoleAdmin, rulesChanged } from '../rules.ts'
import { oneRole } from '../view.ts'

export const createRole = command('createRole', {
  params: ['description', 'ispublic', 'name', 'roleid', 'type'],
  description: 'Makes a role: an empty one of a type, or a copy of another role with its rules.',
  run(ctx, p) {
    requireRoleAdmin(ctx)
    const { tx, ids, clock } = ctx
    if ((p.type === undefined) === (p.roleid === undefined))
      throw invalid('Give either type, for an empty role, or roleid, for a copy of that role.')
    checkRoleName(tx, p.name)
    const model = p.roleid === undefined ? undefined : tx.row('role', p.roleid)
    if (model && model.removed !== null)
      throw invalid(`There is no role ${model.name} any more; refresh the list.`)
    const id = tx.insert('role', {
      uuid: ids.uuid(),
      name: p.name,
      type: model?.type ?? parseRoleType(p.type ?? ''),
      description: p.description ?? null,
      isDefault: 0,
      isPublic: p.ispublic === false ? 0 : 1,
      state: 'enabled',
      created: clock.now(),
      removed: null,
    })
    if (model) {
      const rules = tx.all(tx.q.selectFrom('rolePermission').selectAll().where('roleId', '=', model.id))
      for (const { rule, permission, description, sortOrder } of rules)
        tx.insert('rolePermission', {
          uuid: ids.uuid(),
          roleId: id,
          rule,
          permission,
          description,
          sortOrder,
        })
    }
    rulesChanged(ctx)
    return oneRole(tx, id)
  },
  event: (_ctx, p, answer) => ({
    type: 'ROLE.CREATE',
    description: `Created role ${p.name}`,
    ...('id' in answer && { resourceUuid: answer.id }),
  }),
})
