import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { usageTypes } from '../usage/index.ts'
import { currency } from './enabled.ts'

export function tariffView(read: Read, ids: number[]): Entity<'quotaTariffList'>[] {
  const rows = read.all(sql<Row<'quotaTariff'>>`select * from quotaTariff where ${inIds('id', ids)}`)
  const symbol = currency(read)
  return byIds(ids, rows).map(row => {
    const type = usageTypes.find(({ id }) => id === row.usageType)
    return {
      usageType: row.usageType,
      usageName: type?.name,
      usageUnit: type?.unit,
      tariffValue: row.value,
      effectiveDate: wireDate(row.effectiveOn),
      usageTypeDescription: type?.description,
      currency: symbol,
      endDate: row.endDate === null ? undefined : wireDate(row.endDate),
      name: row.name,
      description: opt(row.description),
      id: row.uuid,
      removed: row.removed === null ? undefined : wireDate(row.removed),
      position: row.position,
    }
  })
}

/** The tariff of a name that is in use. @throws CloudError PARAM_ERROR */
export function tariffNamed(read: Read, name: string): Row<'quotaTariff'> {
  const found = read.get(
    sql<Row<'quotaTariff'>>`select * from quotaTariff where lower(name) = lower(${name}) and removed is null`,
  )
  if (!found) throw invalid(`There is no tariff ${name}; quotaTariffList shows those that there are.`)
  return found
}

export function requireFreeTariffName(read: Read, name: string): void {
  if (name.trim() === '') throw invalid('Give the tariff a name.')
  const taken = read.get(
    sql`select id from quotaTariff where lower(name) = lower(${name}) and removed is null`,
  )
  if (taken) throw invalid(`There is a tariff ${name} already; choose another name.`)
}

/** When a tariff is in force. What is over cannot be priced anew, so it begins now at the earliest.
 *  @throws CloudError PARAM_ERROR */
export function checkDates(now: number, from: number | undefined, until: number | null): void {
  // a day that is named begins before now, and is meant all the same
  const today = Math.floor(now / 86_400_000) * 86_400_000
  if (from !== undefined && from < today)
    throw invalid('The parameter startdate is in the past; a tariff begins today at the earliest.')
  if (until !== null && until < (from ?? now))
    throw invalid('The parameter enddate is before the beginning of the tariff; give a later date.')
}

/** Every type has a tariff from the beginning: for nothing. */
export function seedTariffs(tx: Tx, { clock, ids }: Pick<Env, 'clock' | 'ids'>): void {
  if (tx.get(sql`select id from quotaTariff limit 1`)) return
  const created = clock.now()
  for (const { id, name } of usageTypes) {
    tx.insert('quotaTariff', {
      uuid: ids.uuid(),
      name,
      description: null,
      usageType: id,
      value: 0,
      position: 1,
      effectiveOn: Date.UTC(2010, 4, 4),
      endDate: null,
      created,
      removed: null,
    })
  }
}
