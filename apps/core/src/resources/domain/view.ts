import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { limitFields } from '#kernel/limit-fields.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

export type Domain = Entity<'listDomains'>

type DomainRow = Row<'domain'> & { parentUuid: string | null; parentName: string | null; hasChild: 0 | 1 }

const rowsOf = (read: Read, ids: number[]) =>
  byIds(
    ids,
    read.all(sql<DomainRow>`
      select d.*, p.uuid as parentUuid, p.name as parentName,
        exists (select 1 from domain c where c.parentId = d.id and c.removed is null) as hasChild
      from domain d left join domain p on p.id = d.parentId where ${inIds('d.id', ids)}`),
  )

const short = (row: DomainRow): Domain => ({
  id: row.uuid,
  name: row.name,
  level: row.level,
  parentdomainid: opt(row.parentUuid),
  parentdomainname: opt(row.parentName),
  haschild: row.hasChild === 1,
  networkdomain: opt(row.networkDomain),
  path: domainPathOnWire(row.path),
  secondarystoragetotal: 0,
})

/** With limits and what is used of them, everything below the domain included. */
export function domainView(
  read: Read,
  { registry }: Pick<Env, 'registry'>,
  ids: number[],
  { resources = true } = {},
): Domain[] {
  const limits = resources ? limitFields(read, registry, 'domain', ids) : undefined
  return rowsOf(read, ids).map(row => ({
    ...short(row),
    state: row.state,
    created: row.parentId === null ? undefined : wireDate(row.created),
    ...limits?.get(row.id),
    hasannotations: false,
  }))
}

/** Where a domain lies in the tree, as listDomainChildren and the commands that change one answer. */
export function placeView(read: Read, ids: number[], { created = false } = {}): Domain[] {
  return rowsOf(read, ids).map(row => ({
    ...short(row),
    created: created && row.parentId !== null ? wireDate(row.created) : undefined,
  }))
}

export function oneDomain(read: Read, id: number): Domain {
  const [domain] = placeView(read, [id])
  if (!domain) throw new Error(`no domain ${id}`)
  return domain
}
