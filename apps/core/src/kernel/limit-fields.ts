import { limitKinds, type Entity, type LimitKindName } from '@cloud/contract'
import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import { limitOf, limitScale, unlimited, usageRows, type LimitOwner } from './limits.ts'
import type { Registry } from './registry.ts'

type Named = Entity<'listAccounts'>
/** `vmlimit`, `vmtotal`, `vmavailable`, … of accounts, domains and projects. */
export type LimitFields = Pick<
  Named,
  Extract<keyof Named, `${string}limit` | `${string}total` | `${string}available`>
>

/** Limits as CloudStack shows them: limit and rest as texts, `Unlimited` for none, what is used as a number.
 *  @param who kind of owner that the ids name; a domain counts everything below it */
export function limitFields(
  read: Read,
  registry: Registry,
  who: 'account' | 'domain',
  ids: readonly number[],
): Map<number, LimitFields> {
  const out = new Map<number, LimitFields & Record<string, string | number>>(ids.map(id => [id, {}]))
  for (const kind of limitKinds) {
    if (kind.field === null) continue
    const used = usedBy(read, registry, who, kind.name, ids)
    for (const id of ids) {
      const owner: LimitOwner = who === 'account' ? { accountId: id } : { domainId: id }
      const max = limitOf(read, owner, kind.name)
      const amount = (used.get(id) ?? 0) / limitScale(kind)
      const total = kind.name === 'secondary_storage' ? amount : Math.floor(amount)
      const fields = out.get(id) ?? {}
      fields[`${kind.field}limit`] = max === unlimited ? 'Unlimited' : String(max)
      fields[`${kind.field}total`] = total
      fields[`${kind.field}available`] = max === unlimited ? 'Unlimited' : String(Math.max(0, max - total))
    }
  }
  return out
}

function usedBy(
  read: Read,
  registry: Registry,
  who: 'account' | 'domain',
  kind: LimitKindName,
  ids: readonly number[],
): Map<number, number> {
  const wanted = sql`select value from json_each(${JSON.stringify(ids)})`
  const below = sql`select a.id from domain d join domain s on s.path >= d.path and s.path < substr(d.path, 1, length(d.path) - 1) || '0' join account a on a.domainId = s.id where d.id in (${wanted})`
  const rows = usageRows(registry, kind, who === 'account' ? wanted : below)
  if (rows === null) return new Map()
  const query =
    who === 'account'
      ? sql<{ id: number; n: number }>`select accountId as id, sum(n) as n from (${rows}) group by accountId`
      : sql<{ id: number; n: number }>`
          select d.id, sum(u.n) as n from domain d
          join domain s on s.path >= d.path and s.path < substr(d.path, 1, length(d.path) - 1) || '0'
          join account a on a.domainId = s.id join (${rows}) u on u.accountId = a.id
          where d.id in (${wanted}) group by d.id`
  return new Map(read.all(query).map(row => [row.id, row.n]))
}
