import { sql, type RawBuilder } from 'kysely'
import type { Read } from '#ports/db.ts'
import { projectsOf, requireAccess, requireDomain } from './access.ts'
import { accountTypes, isRootAdmin, type Caller } from './caller.ts'
import { denied, invalid } from './errors.ts'

export interface ScopeParams {
  id?: number
  ids?: number[]
  account?: string
  domainid?: number
  /** -1: all projects of the caller */
  projectid?: number
  listall?: boolean
  isrecursive?: boolean
}

/** A domain and everything below it, as a condition on the column with its path. A range, so the index serves it and no
 *  character of a name is a wildcard: `0` is the character after `/`. */
export const underPath = (path: string, column = 'path'): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} >= ${path} and ${sql.ref(column)} < ${`${path.slice(0, -1)}0`})`

/** Which accounts' rows a list shows, as a condition on the account's id.
 *  @see api-contract: listall, isrecursive, account, domainid (CloudStack AccountManagerImpl.buildACLSearchParameters)
 *  @throws CloudError PARAM_ERROR for an unknown account, ACCOUNT_ERROR for a foreign domain */
export function accountScope(
  read: Read,
  caller: Caller,
  p: ScopeParams,
  column: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const byId = p.id !== undefined || (p.ids?.length ?? 0) > 0
  const admin = caller.accountType !== accountTypes.user && caller.accountType !== accountTypes.project
  const noProjects = byId ? sql`` : sql` and type != ${accountTypes.project}`

  if (p.domainid !== undefined) requireDomain(read, caller, p.domainid)
  if (p.projectid !== undefined) return projectScope(read, caller, p, column)
  if (p.account !== undefined) {
    const account = accountNamed(read, p.account, p.domainid ?? caller.domainId)
    requireAccess(read, caller, account)
    return sql`${column} = ${account}`
  }
  if (!admin) {
    return byId
      ? sql`${column} in (select ${caller.accountId} union all ${projectsOf(caller)})`
      : sql`${column} = ${caller.accountId}`
  }
  if (p.domainid !== undefined) {
    const path = read.row('domain', p.domainid).path
    return p.isrecursive
      ? sql`${column} in (select id from account where domainId in (select id from domain where ${underPath(path)})${noProjects})`
      : sql`${column} in (select id from account where domainId = ${p.domainid}${noProjects})`
  }
  if (!p.listall && !byId) return sql`${column} = ${caller.accountId}`
  if (isRootAdmin(caller)) {
    // a long list is spared a look at each row's owner where that cannot matter
    const noneHidden =
      byId || !read.get(sql`select 1 from account where type = ${accountTypes.project} limit 1`)
    return noneHidden
      ? sql`true`
      : sql`${column} not in (select id from account where type = ${accountTypes.project})`
  }
  return sql`${column} in (select id from account where domainId in (select id from domain where ${underPath(caller.domainPath)})${noProjects})`
}

/** Rows of one project, or with -1 of all that the caller works in; `listall` adds the caller's own then. */
function projectScope(
  read: Read,
  caller: Caller,
  p: ScopeParams,
  column: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (p.account !== undefined) throw invalid('Give either account or projectid: a row has one owner.')
  if (p.projectid !== undefined && p.projectid !== -1)
    return sql`${column} = ${projectAccount(read, caller, p.projectid)}`
  if (isRootAdmin(caller))
    return p.listall
      ? sql`true`
      : sql`${column} in (select id from account where type = ${accountTypes.project})`
  const own = p.listall ? sql`select ${caller.accountId} union all ` : sql``
  return sql`${column} in (${own}${projectsOf(caller)})`
}

/** For lists that show more than what accounts own: the scope as a condition, and what else was asked for.
 *  @param column with the owning account */
export function scopeApart<P extends ScopeParams>(
  { read, caller }: { read: Read; caller: Caller },
  p: P,
  column: string,
): { own: RawBuilder<unknown>; params: Omit<P, 'account' | 'domainid' | 'isrecursive' | 'listall'> } {
  const { account, domainid, isrecursive, listall, ...params } = p
  return { own: accountScope(read, caller, p, sql.ref(column)), params }
}

/** The account that owns what a project has.
 *  @throws CloudError PARAM_ERROR when the project is gone, ACCOUNT_ERROR when the caller does not work in it */
export function projectAccount(read: Read, caller: Caller, projectId: number): number {
  const project = read.find('project', projectId)
  if (!project || project.removed !== null)
    throw invalid('There is no such project any more; refresh the list of projects.')
  requireAccess(read, caller, project.accountId)
  return project.accountId
}

/** @throws CloudError PARAM_ERROR when there is none */
export function accountNamed(read: Read, name: string, domainId: number): number {
  const found = read.get<{ id: number }>(
    read.q
      .selectFrom('account')
      .select('id')
      .where('domainId', '=', domainId)
      .where(sql`lower(name)`, '=', name.toLowerCase())
      .where('removed', 'is', null),
  )
  if (!found) {
    throw invalid(
      `There is no account ${name} in domain ${read.find('domain', domainId)?.uuid ?? domainId}. Check the name, or add domainid.`,
    )
  }
  return found.id
}

/** The account that a new object will belong to: the caller's, a project's, or the one named by `account` + `domainid`.
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR; nothing new comes into a project that is suspended */
export function ownerOf(
  read: Read,
  caller: Caller,
  p: { account?: string; domainid?: number; projectid?: number },
): number {
  if (p.projectid !== undefined && p.projectid !== -1) {
    if (p.account !== undefined) throw invalid('Give either account or projectid: a thing has one owner.')
    const owner = projectAccount(read, caller, p.projectid)
    const { name, state } = read.row('project', p.projectid)
    if (state !== 'Active')
      throw denied(`The project ${name} is ${state}; activate it before you add something to it.`)
    return owner
  }
  if (p.account === undefined) {
    if (p.domainid !== undefined) requireDomain(read, caller, p.domainid)
    return caller.accountId
  }
  const owner = accountNamed(read, p.account, p.domainid ?? caller.domainId)
  requireAccess(read, caller, owner)
  return owner
}
