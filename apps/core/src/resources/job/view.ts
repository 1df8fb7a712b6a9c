import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { inIds } from '#kernel/list.ts'
import { managementServer } from '#kernel/management-server.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'

type JobRow = Row<'job'> & {
  accountUuid: string
  accountName: string
  domainUuid: string
  path: string
  userUuid: string
}

/** CloudStack's job view knows no table for these: clients get the type without the id. */
const withoutInstanceId = new Set([
  'None',
  'Network',
  'Domain',
  'Project',
  'Vpc',
  'VmSnapshot',
  'AffinityGroup',
])

export function jobView(read: Read, ids: number[]): Entity<'queryAsyncJobResult'>[] {
  const rows = read.all(
    sql<JobRow>`
      select j.*, a.uuid as accountUuid, a.name as accountName, d.uuid as domainUuid, d.path, u.uuid as userUuid
      from job j join account a on a.id = j.accountId join domain d on d.id = a.domainId join user u on u.id = j.userId
      where ${inIds('j.id', ids)} order by j.id`,
  )
  const server = managementServer(read)
  return rows.map(row => ({
    accountid: row.accountUuid,
    account: row.accountName,
    domainid: row.domainUuid,
    domainpath: domainPathOnWire(row.path),
    userid: row.userUuid,
    cmd: row.cmd,
    jobprocstatus: 0,
    jobresultcode: row.resultCode,
    ...(row.result !== null && { jobresulttype: 'object', jobresult: JSON.parse(row.result) as unknown }),
    ...(row.instanceType !== null && { jobinstancetype: row.instanceType }),
    ...(row.instanceUuid !== null &&
      !withoutInstanceId.has(row.instanceType ?? '') && { jobinstanceid: row.instanceUuid }),
    ...(row.completed === null && { managementserverid: server.uuid, managementservername: server.name }),
    created: wireDate(row.created),
    ...(row.completed !== null && { completed: wireDate(row.completed) }),
    jobid: row.uuid,
    jobstatus: row.status,
  }))
}

/** `/` → `ROOT`, `/a/b/` → `ROOT/a/b`. */
export const domainPathOnWire = (path: string) => `ROOT${path.slice(0, -1)}`
