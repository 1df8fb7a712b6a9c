import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import type { Registry } from './registry.ts'
import { entityOfObject } from './resource-types.ts'

/** Who would see a thing in a list, told to those who pass its changes on. Rather too few than too many. */
export type Audience =
  | { to: 'operators' }
  | { to: 'everybody' }
  /** name of the account in the last domain, none for what is the domain's own; uuids of the domains from ROOT down */
  | { to: 'owner'; account: string | null; domainids: readonly string[] }

const operators: Audience = { to: 'operators' }

/** @param kind response object name
 *  @param uuid of a row that may be removed already; one that is not there any more concerns operators only */
export function audienceOf(read: Read, registry: Registry, kind: string, uuid: string): Audience {
  const entity = entityOfObject(registry, kind)
  if (!entity) return operators
  const found = read.get(sql<{ id: number }>`select id from ${sql.table(entity.table)} where uuid = ${uuid}`)
  if (!found) return operators
  if (entity.table === 'zone') return isOpenZone(read, found.id) ? { to: 'everybody' } : operators
  if (entity.table === 'domain') return { to: 'owner', account: null, domainids: ancestry(read, found.id) }
  const owner = entity.owner(read, found.id)
  const account = owner === null ? undefined : read.find('account', owner)
  if (!account) return operators
  return { to: 'owner', account: account.name, domainids: ancestry(read, account.domainId) }
}

function isOpenZone(read: Read, id: number): boolean {
  const { allocationState, domainId, removed } = read.row('zone', id)
  return allocationState === 'Enabled' && domainId === null && removed === null
}

function ancestry(read: Read, domainId: number): string[] {
  const rows = read.all(sql<{ uuid: string }>`
    select above.uuid from domain above, domain own
    where own.id = ${domainId} and substr(own.path, 1, length(above.path)) = above.path order by above.level`)
  return rows.map(row => row.uuid)
}
