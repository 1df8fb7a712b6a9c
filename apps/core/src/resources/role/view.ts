import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

export function roleView(read: Read, ids: number[]): Entity<'listRoles'>[] {
  const rows = read.all(sql<Row<'role'>>`select * from role where ${inIds('id', ids)}`)
  return byIds(ids, rows).map(row => ({
    type: row.type,
    isdefault: row.isDefault === 1,
    state: row.state,
    id: row.uuid,
    name: row.name,
    description: opt(row.description),
    ispublic: row.isPublic === 1,
  }))
}

export function oneRole(read: Read, id: number): Entity<'listRoles'> {
  const [role] = roleView(read, [id])
  if (!role) throw new Error(`no role ${id}`)
  return role
}

type PermissionRow = Row<'rolePermission'> & { roleUuid: string; roleName: string }

/** @param roleId null for the rules of all roles  @returns in the order in which they are tried */
export function permissionView(
  read: Read,
  roleId: number | null,
  id?: number,
): Entity<'listRolePermissions'>[] {
  const rows = read.all(sql<PermissionRow>`
    select p.*, r.uuid as roleUuid, r.name as roleName from rolePermission p join role r on r.id = p.roleId
    where r.removed is null and ${roleId === null ? sql`true` : sql`p.roleId = ${roleId}`}
      and ${id === undefined ? sql`true` : sql`p.id = ${id}`}
    order by p.roleId, p.sortOrder, p.id`)
  return rows.map(row => ({
    id: row.uuid,
    roleid: row.roleUuid,
    rolename: row.roleName,
    rule: row.rule,
    permission: row.permission,
    description: opt(row.description),
  }))
}
