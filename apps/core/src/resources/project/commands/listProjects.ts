import { sql } from 'kysely'
import { accountTypes, isRootAdmin } from '#kernel/caller.ts'
import { requireAccess, requireDomain } from '#kernel/access.ts'
import { command, type ReadCtx } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { accountNamed, underPath } from '#kernel/scope.ts'
import { projectView } from '../view.ts'

export const listProjects = command('listProjects', {
  description: 'Lists projects: the caller’s, and with listall those that an administrator manages.',
  params: [
    'id',
    'name',
    'displaytext',
    'state',
    'username',
    'account',
    'domainid',
    'details',
    'tags',
    'keyword',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    return listOf(
      ctx,
      {
        table: 'project',
        params: p,
        keyword: ['name', 'displayText'],
        order: sql`id desc`,
        where: [
          visible(ctx, p),
          p.name !== undefined && sql`name = ${p.name}`,
          p.displaytext !== undefined && sql`displayText like ${`%${p.displaytext}%`}`,
          p.state !== undefined && sql`lower(state) = lower(${p.state})`,
          p.username !== undefined &&
            sql`id in (select m.projectId from projectMember m join user u on u.id = m.userId or (m.userId is null and u.accountId = m.accountId)
              where lower(u.username) = lower(${p.username}) and u.removed is null)`,
        ],
      },
      projectView(ctx, !p.details?.includes('min')),
    )
  },
})

interface Scope {
  id?: number
  account?: string
  domainid?: number
  listall?: boolean
  isrecursive?: boolean
}

function visible({ read, caller }: ReadCtx, p: Scope) {
  const member = (accountId: number, userId: number | null) =>
    sql`id in (select projectId from projectMember where accountId = ${accountId} and (userId is null or ${userId} is null or userId = ${userId}))`
  const own = member(caller.accountId, caller.userId)
  if (p.domainid !== undefined) requireDomain(read, caller, p.domainid)
  if (p.account !== undefined) {
    const account = accountNamed(read, p.account, p.domainid ?? caller.domainId)
    requireAccess(read, caller, account)
    return member(account, null)
  }
  const admin = isRootAdmin(caller) || caller.accountType === accountTypes.domainAdmin
  if (!admin) return own
  if (p.domainid !== undefined) {
    const { path } = read.row('domain', p.domainid)
    return p.isrecursive
      ? sql`domainId in (select id from domain where ${underPath(path)})`
      : sql`domainId = ${p.domainid}`
  }
  if (!p.listall && p.id === undefined) return own
  return isRootAdmin(caller)
    ? sql`true`
    : sql`(domainId in (select id from domain where ${underPath(caller.domainPath)}) or ${own})`
}
