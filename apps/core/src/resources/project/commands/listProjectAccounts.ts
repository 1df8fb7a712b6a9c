import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../../job/index.ts'
import { userView } from '../../user/index.ts'
import { seenProject } from '../rules.ts'

type MemberRow = Row<'projectMember'> & {
  projectUuid: string
  project: string
  accountUuid: string
  account: string
  accountType: number
  domainUuid: string
  domain: string
  path: string
  userUuid: string | null
  username: string | null
  roleUuid: string | null
}

export const listProjectAccounts = command('listProjectAccounts', {
  description: 'Lists who works in a project, and as what.',
  params: ['projectid', 'account', 'userid', 'role', 'projectroleid', 'keyword', 'page', 'pagesize'],
  run(ctx, p) {
    const project = seenProject(ctx, p.projectid)
    const named = (pattern: string) =>
      sql`(accountId in (select id from account where name like ${pattern}) or userId in (select id from user where username like ${pattern}))`
    return listOf(
      ctx,
      {
        table: 'projectMember',
        params: {
          ...(p.page !== undefined && { page: p.page }),
          ...(p.pagesize !== undefined && { pagesize: p.pagesize }),
        },
        removed: false,
        where: [
          sql`projectId = ${project.id}`,
          p.account !== undefined &&
            sql`accountId in (select id from account where lower(name) = lower(${p.account}))`,
          p.userid !== undefined && sql`userId = ${p.userid}`,
          p.role !== undefined && sql`lower(role) = lower(${p.role})`,
          p.projectroleid !== undefined && sql`projectRoleId = ${p.projectroleid}`,
          p.keyword !== undefined && p.keyword !== '' && named(`%${p.keyword}%`),
        ],
      },
      memberView,
    )
  },
})

function memberView(read: Read, ids: number[]): Entity<'listProjectAccounts'>[] {
  const rows = read.all(
    sql<MemberRow>`
      select m.*, p.uuid as projectUuid, p.name as project, a.uuid as accountUuid, a.name as account, a.type as accountType,
        d.uuid as domainUuid, d.name as domain, d.path, u.uuid as userUuid, u.username, r.uuid as roleUuid
      from projectMember m join project p on p.id = m.projectId join account a on a.id = m.accountId
      join domain d on d.id = a.domainId left join user u on u.id = m.userId left join projectRole r on r.id = m.projectRoleId
      where ${inIds('m.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    projectid: row.projectUuid,
    project: row.project,
    accountid: row.accountUuid,
    account: row.account,
    username: opt(row.username),
    accounttype: row.accountType,
    userid: opt(row.userUuid),
    projectroleid: opt(row.roleUuid),
    role: row.role,
    domainid: row.domainUuid,
    domain: row.domain,
    domainpath: domainPathOnWire(row.path),
    user: userView(read, usersOf(read, row)),
  }))
}

const usersOf = (read: Read, { accountId, userId }: MemberRow): number[] =>
  userId !== null
    ? [userId]
    : read
        .all(
          sql<{
            id: number
          }>`select id from user where accountId = ${accountId} and removed is null order by id`,
        )
        .map(user => user.id)
