import type { RoleType } from '@cloud/contract'
import { allows, type Rule } from '#kernel/access.ts'
import { accountTypes } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'

/** Higher may hand out lower. */
const rank: Record<RoleType, number> = { Admin: 3, ResourceAdmin: 2, DomainAdmin: 1, User: 0 }

/** Account type that a role makes of its accounts. */
export const accountTypeOf: Record<RoleType, number> = {
  Admin: accountTypes.admin,
  ResourceAdmin: accountTypes.resourceAdmin,
  DomainAdmin: accountTypes.domainAdmin,
  User: accountTypes.user,
}

/** Default role of an account type, by internal id. */
export const defaultRoleOf: Readonly<Record<number, number>> = {
  [accountTypes.admin]: 1,
  [accountTypes.resourceAdmin]: 2,
  [accountTypes.domainAdmin]: 3,
  [accountTypes.user]: 4,
}

type Asking = Pick<ReadCtx, 'read' | 'caller' | 'roles' | 'registry'>

/** May the caller give this role to somebody? Not when it can do more than the caller's own. */
export function mayAssign({ caller, roles, registry }: Asking, role: Row<'role'>): boolean {
  if (caller.roleType === 'Admin' && caller.roleId === 1) return true
  if (rank[role.type] > rank[caller.roleType]) return false
  const own = { id: caller.roleId, type: caller.roleType }
  return [...registry.commands.values()].every(
    ({ spec }) => !roles.allows(role, spec) || roles.allows(own, spec),
  )
}

/** @throws CloudError PARAM_ERROR when the role is gone, ACCOUNT_ERROR when it can do more than the caller */
export function assignableRole(ctx: Asking, id: number): Row<'role'> {
  const role = ctx.read.row('role', id)
  if (role.removed !== null || role.state !== 'enabled')
    throw invalid(`The role ${role.name} is not in use any more; choose another one.`)
  if (!mayAssign(ctx, role))
    throw denied(`You cannot give the role ${role.name}: it may do more than you may.`)
  return role
}

/** Rules of a key, as sent: `rules[0].rule=list*&rules[0].permission=allow`.
 *  @throws CloudError PARAM_ERROR when they are malformed, or wider than what the owner and the caller may do */
export function checkedRules(
  { registry, roles }: Asking,
  sent: readonly Readonly<Record<string, string>>[],
  owner: { id: number; type: RoleType },
  keyRules: readonly Rule[] | null,
): (Rule & { description?: string })[] {
  const rules = sent.map(({ rule = '', permission = '', description }) => {
    const word = permission.toLowerCase()
    if (!/^[A-Za-z0-9*]+$/.test(rule) || (word !== 'allow' && word !== 'deny')) {
      throw invalid('A rule has a field rule (letters, digits and *) and a field permission (allow or deny).')
    }
    return { rule, permission: word, ...(description !== undefined && { description }) } as const
  })
  for (const { spec } of registry.commands.values()) {
    const wanted = allows({ id: 0, type: owner.type }, rules, { ...spec, authorized: [] })
    if (wanted && !roles.allows(owner, spec, keyRules))
      throw invalid(`The rules allow ${spec.name}, which the owner of the key may not do; narrow them.`)
  }
  return rules
}
