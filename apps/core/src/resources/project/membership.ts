import { sql } from 'kysely'
import type { ProjectRules } from '#kernel/access.ts'
import { accountTypes, isRootAdmin, type Caller } from '#kernel/caller.ts'
import type { Read, Row } from '#ports/db.ts'

type Member = Row<'projectMember'>

const projectOfAccount = (read: Read, accountId: number): Row<'project'> | undefined =>
  read.get(sql<Row<'project'>>`select * from project where accountId = ${accountId} and removed is null`)

/** What a caller is in a project: as a user, or else as one of an account. */
export const memberOf = (
  read: Read,
  projectId: number,
  who: Pick<Caller, 'accountId' | 'userId'>,
): Member | undefined =>
  read.get(
    sql<Member>`
      select * from projectMember
      where projectId = ${projectId} and accountId = ${who.accountId} and (userId is null or userId = ${who.userId})
      order by userId is null limit 1`,
  )

/** Root admins, and domain admins of the project's domain or above. */
export function administers(read: Read, caller: Caller, project: Row<'project'>): boolean {
  if (isRootAdmin(caller)) return true
  return (
    caller.accountType === accountTypes.domainAdmin &&
    read.row('domain', project.domainId).path.startsWith(caller.domainPath)
  )
}

/** The first rule that fits decides; a role that says nothing of a command forbids it. */
function roleAllows(read: Read, roleId: number, command: string): boolean {
  const rules = read.all(
    sql<Pick<Row<'projectRolePermission'>, 'rule' | 'permission'>>`
      select rule, permission from projectRolePermission where projectRoleId = ${roleId} order by sortOrder, id`,
  )
  const fitting = rules.find(({ rule }) => new RegExp(`^${rule.replaceAll('*', '\\w*')}$`, 'i').test(command))
  return fitting?.permission === 'allow'
}

/** Commands that say where somebody stands, which no role takes away. */
const always = new Set(['listprojects', 'updateprojectinvitation', 'deleteuserfromproject'])

export const membership: ProjectRules = {
  isMember(read, caller, accountId) {
    const project = projectOfAccount(read, accountId)
    if (!project) return false
    return administers(read, caller, project) || memberOf(read, project.id, caller) !== undefined
  },
  allows(read, caller, accountId, command) {
    const project = projectOfAccount(read, accountId)
    if (!project || administers(read, caller, project)) return true
    const member = memberOf(read, project.id, caller)
    if (!member || member.role === 'Admin' || member.projectRoleId === null) return true
    return always.has(command.toLowerCase()) || roleAllows(read, member.projectRoleId, command)
  },
  accountsOf: caller =>
    sql`select p.accountId from project p join projectMember m on m.projectId = p.id
      where p.removed is null and m.accountId = ${caller.accountId} and (m.userId is null or m.userId = ${caller.userId})`,
}
