import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { usageTypes, type About, type Facts } from '../usage/index.ts'
import { moveBalance } from './balance.ts'
import { appliesTo, priceOf, type Used } from './domain/price.ts'
import { enabled } from './enabled.ts'

type RecordRow = Pick<
  Row<'usageRecord'>,
  | 'id'
  | 'type'
  | 'accountId'
  | 'domainId'
  | 'usageId'
  | 'facts'
  | 'about'
  | 'usedMs'
  | 'startDate'
  | 'endDate'
>

/** Charges accounts for the usage records that nobody has looked at yet. Each is looked at once: tariffs that change
 *  later do not change what was charged. */
export function charge(tx: Tx, env: Env): void {
  if (!enabled(tx)) return
  const { lastRecordId } = tx.row('quotaProgress', 1)
  const records = tx.all(sql<RecordRow>`
    select id, type, accountId, domainId, usageId, facts, about, usedMs, startDate, endDate
    from usageRecord where id > ${lastRecordId} order by id`)
  const last = records.at(-1)
  if (!last) return
  const cost = pricing(tx)
  const sums = new Map<number, number>()
  for (const record of records) {
    const { quota, name } = cost(record)
    sums.set(record.accountId, (sums.get(record.accountId) ?? 0) + quota)
    if (quota === 0) continue
    const { id: usageRecordId, accountId, domainId, type, usageId, startDate, endDate } = record
    const of = { usageRecordId, accountId, domainId, type, usageId, startDate, endDate }
    tx.insert('quotaUsage', { ...of, name, quota })
  }
  tx.update('quotaProgress', 1, { lastRecordId: last.id })
  for (const [accountId, sum] of sums) moveBalance(tx, env, accountId, -sum)
}

/** What a record costs by all tariffs that apply to it; nothing for accounts that are not charged. */
function pricing(read: Read): (record: RecordRow) => { quota: number; name: string | null } {
  const tariffs = read.all(sql<Row<'quotaTariff'>>`select * from quotaTariff where removed is null`)
  const units = new Map(usageTypes.map(({ id, unit }) => [id, unit]))
  const charged = new Map<number, boolean>()
  return record => {
    const about = JSON.parse(record.about) as About
    const unit = units.get(record.type)
    const { accountId } = record
    const isCharged =
      charged.get(accountId) ?? configValue(read, 'quota.account.enabled', { account: accountId })
    charged.set(accountId, isCharged)
    const name = about.name ?? null
    if (!unit || !isCharged) return { quota: 0, name }
    const { size = about.size ?? 0 } = JSON.parse(record.facts) as Facts
    const used: Used = { ...record, size }
    const value = tariffs
      .filter(tariff => tariff.usageType === record.type && appliesTo(tariff, record))
      .reduce((sum, tariff) => sum + tariff.value, 0)
    return { quota: priceOf(unit, used, value), name }
  }
}
