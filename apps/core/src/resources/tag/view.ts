import type { Entity } from '@cloud/contract'
import { sql, type RawBuilder } from 'kysely'
import { conflict } from '#kernel/errors.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

export type Tag = Entity<'listTags'>

type TagRow = Row<'resourceTag'> & {
  accountName: string
  domainUuid: string
  domainName: string
  domainPath: string
}

const select = sql`
  select t.*, a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path as domainPath
  from resourceTag t join account a on a.id = t.accountId join domain d on d.id = a.domainId`

const shown = (row: TagRow): Tag => ({
  key: row.key,
  value: row.value,
  resourcetype: row.resourceType,
  resourceid: row.resourceUuid,
  account: row.accountName,
  domainid: row.domainUuid,
  domain: row.domainName,
  domainpath: domainPathOnWire(row.domainPath),
  customer: opt(row.customer),
})

export function tagView(read: Read, ids: number[]): Tag[] {
  return byIds(ids, read.all(sql<TagRow>`${select} where ${inIds('t.id', ids)}`)).map(shown)
}

/** Tags of many things at once, for their views: by uuid, `[]` is left to the caller. */
export function tagsOf(read: Read, uuids: readonly string[]): Map<string, Tag[]> {
  const rows = read.all(sql<TagRow>`
    ${select} where t.resourceUuid in (select value from json_each(${JSON.stringify(uuids)})) order by t.id`)
  return new Map(
    [...Map.groupBy(rows, row => row.resourceUuid)].map(([uuid, tags]) => [uuid, tags.map(shown)]),
  )
}

/** The parameter `tags` of a list: rows that have one of the tags.
 *  @throws CloudError INTERNAL_ERROR when a key is asked for twice */
export function taggedWith(tags: readonly Readonly<Record<string, string>>[]): RawBuilder<unknown> {
  const keys = new Set(tags.map(tag => tag['key']))
  if (keys.size < tags.length) throw conflict('The parameter tags names a key twice; name each key once.')
  const any = tags.map(({ key = '', value = '' }) => sql`(key = ${key} and value = ${value})`)
  return sql`uuid in (select resourceUuid from resourceTag where ${sql.join(any, sql` or `)})`
}
