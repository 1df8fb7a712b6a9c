import { GiB, limitKinds, type LimitKind, type LimitKindName } from '@cloud/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Read } from '#ports/db.ts'
import { accountTypes } from './caller.ts'
import type { Ctx } from './command.ts'
import { CloudError } from './errors.ts'
import type { Registry } from './registry.ts'
import { underPath } from './scope.ts'
import { configValue, limitSetting } from './settings/index.ts'

export const unlimited = -1

/** Amounts are counted in bytes where limits are set in GiB; everything else is counted as it is set. */
export const limitScale = (kind: LimitKind) => (kind.unit === 'GiB' ? GiB : 1)

/** Who has a limit. */
export type LimitOwner = { accountId: number } | { domainId: number }

const setFor = (read: Read, owner: LimitOwner, kind: LimitKindName): number | undefined => {
  const who = 'accountId' in owner ? sql`accountId = ${owner.accountId}` : sql`domainId = ${owner.domainId}`
  return read.get(sql<{ max: number }>`select max from resourceLimit where ${who} and kind = ${kind}`)?.max
}

/** @returns in the unit of the kind; -1 when unlimited, as ROOT and root admins always are */
export function limitOf(read: Read, owner: LimitOwner, kind: LimitKindName): number {
  if ('accountId' in owner) {
    const { type } = read.row('account', owner.accountId)
    if (type === accountTypes.admin) return unlimited
    return (
      setFor(read, owner, kind) ??
      configValue(read, limitSetting(type === accountTypes.project ? 'project' : 'account', kind))
    )
  }
  for (let id: number | null = owner.domainId; id !== null;) {
    const domain: { parentId: number | null } = read.row('domain', id)
    if (domain.parentId === null) break
    const set = setFor(read, { domainId: id }, kind)
    if (set !== undefined) return set
    id = domain.parentId
  }
  return read.row('domain', owner.domainId).parentId === null
    ? unlimited
    : configValue(read, limitSetting('domain', kind))
}

/** Rows per account of everything that counts for a kind: `accountId`, `n`. */
export function usageRows(
  registry: Registry,
  kind: LimitKindName,
  accounts: RawBuilder<unknown>,
): RawBuilder<unknown> | null {
  const parts = (registry.usage.get(kind) ?? []).map(
    ({ table, amount, where }) =>
      sql`select accountId, ${sql.raw(amount)} as n from ${sql.table(table)} where accountId in (${accounts}) and (${sql.raw(where)})`,
  )
  return parts.length === 0 ? null : sql.join(parts, sql` union all `)
}

/** What an account uses, or a domain with everything below it.
 *  @returns bytes for storage, MiB for memory, else a count */
export function usageOf(read: Read, registry: Registry, owner: LimitOwner, kind: LimitKindName): number {
  const accounts =
    'accountId' in owner
      ? sql`${owner.accountId}`
      : sql`select id from account where domainId in (select id from domain where ${underPath(read.row('domain', owner.domainId).path)})`
  const rows = usageRows(registry, kind, accounts)
  return rows === null ? 0 : (read.get(sql<{ n: number | null }>`select sum(n) as n from (${rows})`)?.n ?? 0)
}

/** Checks that the account, and every domain above it, may have this much more. To be called in the transaction that
 *  makes the rows that are counted: what is used is read from those rows, so nothing can leak or be counted twice.
 *  @param wanted bytes for storage, MiB for memory, else a count
 *  @throws CloudError RESOURCE_ALLOCATION_ERROR naming the limit, what is used and what was asked for */
export function reserve(
  { tx, registry }: Pick<Ctx, 'tx' | 'registry'>,
  accountId: number,
  wanted: Partial<Record<LimitKindName, number>>,
): void {
  const account = tx.row('account', accountId)
  if (account.type === accountTypes.admin) return
  const owners: { owner: LimitOwner; name: string }[] = [
    { owner: { accountId }, name: `account ${account.name}` },
  ]
  for (let id: number | null = account.domainId; id !== null;) {
    const domain: { parentId: number | null; name: string } = tx.row('domain', id)
    if (domain.parentId !== null) owners.push({ owner: { domainId: id }, name: `domain ${domain.name}` })
    id = domain.parentId
  }
  for (const kind of limitKinds) {
    const more = wanted[kind.name] ?? 0
    if (more <= 0) continue
    for (const { owner, name } of owners) {
      const max = limitOf(tx, owner, kind.name)
      if (max < 0) continue
      const scale = limitScale(kind)
      const used = usageOf(tx, registry, owner, kind.name)
      if (used + more > max * scale) throw exceeded(kind, name, max, used / scale, more / scale)
    }
  }
}

const exceeded = (kind: LimitKind, name: string, max: number, used: number, more: number) => {
  const unit = kind.unit === 'count' ? '' : ` ${kind.unit}`
  const round = (amount: number) => `${Number(amount.toFixed(2))}${unit}`
  return new CloudError(
    'RESOURCE_ALLOCATION_ERROR',
    `The limit of ${kind.name} for the ${name} would be exceeded: ${round(max)} allowed, ${round(used)} in use, ${round(more)} more asked for. Free some, or ask an administrator to raise the limit.`,
    { cs: 'ResourceAllocation' },
  )
}
