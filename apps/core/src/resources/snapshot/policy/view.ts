import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'
import { intervals } from '../domain/schedule.ts'
import { tagsOf } from '../../tag/index.ts'

type PolicyRow = Row<'snapshotPolicy'> & { volumeUuid: string; volumeName: string }

export function policyView(read: Read, ids: number[]): Entity<'listSnapshotPolicies'>[] {
  const rows = read.all(
    sql<PolicyRow>`
      select p.*, v.uuid as volumeUuid, v.name as volumeName
      from snapshotPolicy p join volume v on v.id = p.volumeId where ${inIds('p.id', ids)}`,
  )
  const tags = tagsOf(
    read,
    rows.map(row => row.uuid),
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    volumeid: row.volumeUuid,
    volumename: row.volumeName,
    schedule: row.schedule,
    intervaltype: intervals.indexOf(row.interval),
    maxsnaps: row.maxSnaps,
    timezone: row.timezone,
    fordisplay: row.displayed === 1,
    zone: [],
    storage: [],
    tags: tags.get(row.uuid) ?? [],
  }))
}
