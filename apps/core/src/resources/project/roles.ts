import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'

/** @throws CloudError PARAM_ERROR when it is empty, or another role of the project has it */
export function checkRoleName(read: Read, project: Row<'project'>, name: string, except = 0): void {
  if (name.trim() === '') throw invalid('The name of a role cannot be empty.')
  const taken = read.get(
    sql`select id from projectRole where projectId = ${project.id} and lower(name) = lower(${name}) and id != ${except}`,
  )
  if (taken) throw invalid(`The project ${project.name} has a role ${name} already; choose another name.`)
}

/** Rules of a role, in the order in which they are tried. */
export const rulesOf = (read: Read, roleId: number): Row<'projectRolePermission'>[] =>
  read.all(
    sql<
      Row<'projectRolePermission'>
    >`select * from projectRolePermission where projectRoleId = ${roleId} order by sortOrder, id`,
  )
