import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import type { Ctx, ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { accountNamed } from '#kernel/scope.ts'
import type { Read, Row } from '#ports/db.ts'
import { administers, memberOf } from './membership.ts'

export type Asking = Pick<ReadCtx, 'read' | 'caller'>

/** @throws CloudError PARAM_ERROR when it is gone, ACCOUNT_ERROR when the caller is neither its administrator nor an admin above */
export function managedProject({ read, caller }: Asking, id: number): Row<'project'> {
  const project = living(read, 'project', id, 'project')
  if (!administers(read, caller, project) && memberOf(read, id, caller)?.role !== 'Admin')
    throw denied(`Only administrators of the project ${project.name} may do this; ask one of them.`)
  return project
}

/** @throws CloudError PARAM_ERROR when it is gone, ACCOUNT_ERROR when the caller does not work in it */
export function seenProject({ read, caller }: Asking, id: number): Row<'project'> {
  const project = living(read, 'project', id, 'project')
  if (!administers(read, caller, project) && !memberOf(read, id, caller))
    throw denied('You are not a member of this project; ask one of its administrators.')
  return project
}

/** @throws CloudError PARAM_ERROR when the name is empty, or taken in the domain */
export function checkProjectName(read: Read, name: string, domainId: number, except = 0): void {
  if (name.trim() === '') throw invalid('The name of a project cannot be empty.')
  const taken = read.get(
    sql`select id from project where lower(name) = lower(${name}) and domainId = ${domainId} and removed is null and id != ${except}`,
  )
  if (taken) throw invalid(`There is a project ${name} in this domain already; choose another name.`)
}

/** An account of the project's domain. @throws CloudError PARAM_ERROR */
export const accountInDomain = (read: Read, project: Row<'project'>, name: string): Row<'account'> =>
  read.row('account', accountNamed(read, name, project.domainId))

/** @throws CloudError PARAM_ERROR */
export function parseMemberRole(text: string | undefined): 'Admin' | 'Regular' {
  const role = (['Admin', 'Regular'] as const).find(
    r => r.toLowerCase() === (text ?? 'regular').toLowerCase(),
  )
  if (!role) throw invalid(`A member of a project is Admin or Regular; ${text} is neither.`)
  return role
}

/** A role of this very project. @throws CloudError PARAM_ERROR */
export function roleOf(read: Read, project: Row<'project'>, id: number): Row<'projectRole'> {
  const role = read.row('projectRole', id)
  if (role.projectId !== project.id)
    throw invalid(`The role ${role.name} is not one of the project ${project.name}.`)
  return role
}

/** @throws CloudError PARAM_ERROR: a project without an administrator could be managed by nobody */
export function requireOtherAdmin(read: Read, project: Row<'project'>, member: Row<'projectMember'>): void {
  if (member.role !== 'Admin') return
  const other = read.get(
    sql`select id from projectMember where projectId = ${project.id} and role = 'Admin' and id != ${member.id} limit 1`,
  )
  if (!other)
    throw invalid(
      `The project ${project.name} needs an administrator: make somebody else one before this one leaves.`,
    )
}

/** What the event of a command on a project says. */
export const projectNote = (project: Row<'project'>, words: string) => ({
  description: `${words} project ${project.name}`,
  accountId: project.accountId,
  resourceType: 'Project',
  resourceUuid: project.uuid,
})

/** @throws CloudError ACCOUNT_ERROR when projects are the administrators' alone */
export function requireCreator(ctx: Ctx, allowed: boolean): void {
  if (!allowed && !isRootAdmin(ctx.caller) && ctx.caller.accountType === 0)
    throw denied('Users may not create projects here; ask your administrator for one.')
}
