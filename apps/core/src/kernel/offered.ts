import { sql, type RawBuilder } from 'kysely'
import type { Read } from '#ports/db.ts'
import { isAdmin, isRootAdmin, type Caller } from './caller.ts'
import { invalid } from './errors.ts'
import { underPath } from './scope.ts'
import { opt } from './wire.ts'

/** An offering that may be for some domains, with all below them, or for some zones only. */
export interface Offered {
  /** JSON array of internal ids; null: everywhere */
  domainIds: string | null
  zoneIds: string | null
}

/** Rows that the caller may choose from; administrators see what is for domains below theirs too. */
export function offeredTo(caller: Caller): RawBuilder<boolean> | false {
  if (isRootAdmin(caller)) return false
  const below = isAdmin(caller) ? sql` or ${underPath(caller.domainPath, 'd.path')}` : sql``
  return sql<boolean>`(domainIds is null or exists (
    select 1 from json_each(domainIds) e join domain d on d.id = e.value
    where substr(${caller.domainPath}, 1, length(d.path)) = d.path${below}))`
}

/** Rows that are for a zone. */
export const offeredIn = (zoneId: number): RawBuilder<boolean> =>
  sql<boolean>`(zoneIds is null or ${zoneId} in (select value from json_each(zoneIds)))`

/** Rows that accounts of a domain may choose. */
export const offeredInDomain = (domainId: number): RawBuilder<boolean> =>
  sql<boolean>`(domainIds is null or exists (
    select 1 from json_each(domainIds) e join domain d on d.id = e.value join domain own on own.id = ${domainId}
    where substr(own.path, 1, length(d.path)) = d.path))`

/** @param what with its name: `service offering Small`
 *  @throws CloudError PARAM_ERROR when it is not for that account, or not for that zone */
export function requireOffered(
  read: Read,
  offering: Offered,
  what: string,
  user: { accountId: number; zoneId: number },
): void {
  const domains = idsOf(offering.domainIds)
  const home = read.row('domain', read.row('account', user.accountId).domainId)
  if (domains && !domains.some(id => home.path.startsWith(read.row('domain', id).path)))
    throw invalid(`The ${what} is not for the domain ${home.name}; choose another one.`)
  if (!(idsOf(offering.zoneIds)?.includes(user.zoneId) ?? true))
    throw invalid(
      `The ${what} is not for the zone ${read.row('zone', user.zoneId).name}; choose another one.`,
    )
}

/** What create commands are given, as it is kept. */
export const offered = (p: { domainid?: number[]; zoneid?: number[] }): Offered => ({
  domainIds: kept(p.domainid),
  zoneIds: kept(p.zoneid),
})

/** What update commands are given: uuids with commas between them, `public` or `all` to open it to everyone.
 *  @returns the columns that change
 *  @throws CloudError PARAM_ERROR naming what does not exist */
export const offeredAnew = (read: Read, p: { domainid?: string; zoneid?: string }): Partial<Offered> => ({
  ...(p.domainid !== undefined && { domainIds: named(read, 'domain', p.domainid, 'public') }),
  ...(p.zoneid !== undefined && { zoneIds: named(read, 'zone', p.zoneid, 'all') }),
})

/** Fields of the answer: uuids, paths of domains and names of zones, with commas between them. */
export function offeredFields(read: Read, row: Offered) {
  const domains = idsOf(row.domainIds)?.map(id => read.row('domain', id))
  const zones = idsOf(row.zoneIds)?.map(id => read.row('zone', id))
  return {
    domainid: opt(domains?.map(domain => domain.uuid).join(',')),
    domain: opt(domains?.map(domain => domain.path).join(',')),
    zoneid: opt(zones?.map(zone => zone.uuid).join(',')),
    zone: opt(zones?.map(zone => zone.name).join(',')),
  }
}

const idsOf = (kept: string | null): number[] | undefined =>
  kept === null ? undefined : (JSON.parse(kept) as number[])

const kept = (ids: readonly number[] | undefined): string | null =>
  ids === undefined || ids.length === 0 ? null : JSON.stringify([...new Set(ids)])

function named(read: Read, table: 'domain' | 'zone', text: string, everyone: string): string | null {
  if (text.toLowerCase() === everyone) return null
  const ids = text.split(',').map(word => {
    const uuid = word.trim()
    const found = read.get(
      sql<{ id: number }>`select id from ${sql.table(table)} where uuid = ${uuid} and removed is null`,
    )
    if (!found)
      throw invalid(`There is no ${table} ${uuid}; give ids with commas between them, or ${everyone}.`)
    return found.id
  })
  return kept(ids)
}
