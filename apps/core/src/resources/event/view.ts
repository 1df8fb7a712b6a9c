import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { entityOfType, namesOf } from '#kernel/resource-types.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type EventRow = Row<'event'> & {
  username: string | null
  accountName: string
  domainUuid: string
  domainName: string
  domainPath: string
  parentUuid: string | null
}

export function eventView(
  read: Read,
  { registry }: Pick<Env, 'registry'>,
  ids: number[],
): Entity<'listEvents'>[] {
  const rows = read.all(sql<EventRow>`
    select e.*, u.username, a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path as domainPath, p.uuid as parentUuid
    from event e join account a on a.id = e.accountId join domain d on d.id = e.domainId
      left join user u on u.id = e.userId left join event p on p.id = e.parentId
    where ${inIds('e.id', ids)}`)
  const names = resourceNames(read, registry, rows)
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    username: opt(row.username),
    type: row.type,
    level: row.level,
    description: row.description,
    account: row.accountName,
    domainid: row.domainUuid,
    domain: row.domainName,
    domainpath: domainPathOnWire(row.domainPath),
    resourceid: opt(row.resourceUuid),
    resourcetype: opt(row.resourceType),
    resourcename: row.resourceUuid === null ? undefined : names.get(row.resourceUuid),
    created: wireDate(row.created),
    state: row.state,
    parentid: opt(row.parentUuid),
    archived: row.archived === 1 ? true : undefined,
  }))
}

/** Names of the things that events are about, by uuid: one query per kind of thing. */
function resourceNames(
  read: Read,
  registry: Env['registry'],
  rows: readonly EventRow[],
): Map<string, string> {
  const byType = Map.groupBy(rows, row => row.resourceType ?? '')
  return new Map(
    [...byType].flatMap(([type, events]) => {
      const kind = entityOfType(registry, type)
      const uuids = new Set(events.flatMap(event => event.resourceUuid ?? []))
      return kind && uuids.size > 0 ? [...namesOf(read, kind, [...uuids])] : []
    }),
  )
}
