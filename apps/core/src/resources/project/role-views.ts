import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

export function projectRoleView(read: Read, ids: number[]): Entity<'listProjectRoles'>[] {
  const rows = read.all(
    sql<Row<'projectRole'> & { projectUuid: string }>`
      select r.*, p.uuid as projectUuid from projectRole r join project p on p.id = r.projectId where ${inIds('r.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    projectid: row.projectUuid,
    id: row.uuid,
    name: row.name,
    description: opt(row.description),
  }))
}

type RuleRow = Row<'projectRolePermission'> & { roleUuid: string; roleName: string; projectUuid: string }

export function projectRuleView(read: Read, ids: number[]): Entity<'listProjectRolePermissions'>[] {
  const rows = read.all(
    sql<RuleRow>`
      select x.*, r.uuid as roleUuid, r.name as roleName, p.uuid as projectUuid
      from projectRolePermission x join projectRole r on r.id = x.projectRoleId join project p on p.id = r.projectId
      where ${inIds('x.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    projectroleid: row.roleUuid,
    projectid: row.projectUuid,
    projectrolename: row.roleName,
    rule: row.rule,
    permission: row.permission,
    description: opt(row.description),
  }))
}
