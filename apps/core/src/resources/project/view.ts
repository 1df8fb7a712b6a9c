import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { limitFields } from '#kernel/limit-fields.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { accountFacts } from '../account/index.ts'

export type Project = Entity<'listProjects'>

type ProjectRow = Row<'project'> & { domainUuid: string; domain: string; accountName: string }
interface OwnerRow {
  projectId: number
  account: string
  userUuid: string | null
  username: string | null
}

export const projectView =
  ({ registry }: Pick<Env, 'registry'>, resources = true) =>
  (read: Read, ids: number[]): Project[] => {
    const rows = read.all(
      sql<ProjectRow>`
        select p.*, d.uuid as domainUuid, d.name as domain, a.name as accountName
        from project p join domain d on d.id = p.domainId join account a on a.id = p.accountId where ${inIds('p.id', ids)}`,
    )
    const owners = Map.groupBy(
      read.all(
        sql<OwnerRow>`
          select m.projectId, a.name as account, u.uuid as userUuid, u.username
          from projectMember m join account a on a.id = m.accountId left join user u on u.id = m.userId
          where m.role = 'Admin' and ${inIds('m.projectId', ids)} order by m.id`,
      ),
      row => row.projectId,
    )
    const accountIds = rows.map(row => row.accountId)
    const limits = resources ? limitFields(read, registry, 'account', accountIds) : undefined
    const known = resources ? accountFacts.call(read, accountIds) : []
    return byIds(ids, rows).map(row => ({
      id: row.uuid,
      name: row.name,
      displaytext: row.displayText,
      domainid: row.domainUuid,
      domain: row.domain,
      owner: (owners.get(row.id) ?? []).map(({ account, userUuid, username }) => ({
        account,
        ...(userUuid !== null && { userid: userUuid }),
        ...(username !== null && { user: username }),
      })),
      projectaccountname: row.accountName,
      state: row.state,
      tags: [],
      ...limits?.get(row.accountId),
      ...(resources && { vmstopped: 0, vmrunning: 0 }),
      ...Object.assign({}, ...known.map(facts => facts.get(row.accountId))),
      created: wireDate(row.created),
    }))
  }
