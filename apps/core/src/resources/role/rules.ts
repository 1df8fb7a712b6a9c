import type { RoleType } from '@cloud/contract'
import { sql } from 'kysely'
import type { Ctx, ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'

/** Roles are changed by admins only, whatever rules let them call the command.
 *  @throws CloudError ACCOUNT_ERROR */
export function requireRoleAdmin({ caller }: Pick<ReadCtx, 'caller'>): void {
  if (caller.roleType !== 'Admin')
    throw denied('Only callers whose role is of the type Admin may manage roles.')
}

/** @throws CloudError PARAM_ERROR when it is gone, ACCOUNT_ERROR for the roles of the installation */
export function changeableRole(ctx: Ctx, id: number): Row<'role'> {
  requireRoleAdmin(ctx)
  const role = ctx.tx.row('role', id)
  if (role.removed !== null) throw invalid(`There is no role ${role.name} any more; refresh the list.`)
  if (role.isDefault === 1)
    throw denied(
      `The role ${role.name} belongs to the installation and stays as it is; copy it by createRole with roleid.`,
    )
  return role
}

/** @throws CloudError PARAM_ERROR when another role has the name */
export function checkRoleName(read: Read, name: string, except = 0): void {
  const taken = read.get(
    sql<{
      id: number
    }>`select id from role where lower(name) = lower(${name}) and removed is null and id != ${except}`,
  )
  if (taken) throw invalid(`There is a role ${name} already; choose another name.`)
}

const roleTypes: readonly RoleType[] = ['Admin', 'ResourceAdmin', 'DomainAdmin', 'User']

/** @throws CloudError PARAM_ERROR */
export function parseRoleType(text: string): RoleType {
  const type = roleTypes.find(t => t.toLowerCase() === text.toLowerCase())
  if (!type) throw invalid(`A role’s type is one of ${roleTypes.join(', ')}; ${text} is none of them.`)
  return type
}

/** @throws CloudError PARAM_ERROR */
export function parseRule(text: string): string {
  if (!/^[A-Za-z0-9*]+$/.test(text))
    throw invalid(`A rule is the name of a command, with * for any letters; ${text} is none.`)
  return text
}

/** @throws CloudError PARAM_ERROR */
export function parsePermission(text: string): 'allow' | 'deny' {
  const word = text.toLowerCase()
  if (word !== 'allow' && word !== 'deny')
    throw invalid(`A permission is allow or deny; it cannot be ${text}.`)
  return word
}

/** Rules hold for the next call, once this has been committed. */
export const rulesChanged = ({ tx, roles }: Ctx) => tx.onCommit(() => roles.forget())
