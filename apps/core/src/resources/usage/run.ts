import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { dayBegan, dueAfter, nextCut, periods, type Cut, type Period } from './domain/periods.ts'
import { usageRecorded } from './hooks.ts'

const cutOf = (read: Read): Cut => ({
  timezone: configValue(read, 'usage.aggregation.timezone'),
  range: configValue(read, 'usage.stats.job.aggregation.range'),
})

const lastRun = (read: Read): Row<'usageRun'> | undefined =>
  read.get(sql<Row<'usageRun'>>`select * from usageRun order by id desc limit 1`)

/** Notes from when on there is something to measure. @returns false when that is known already */
export function beginMeasuring(tx: Tx, { clock }: Pick<Env, 'clock'>): boolean {
  if (lastRun(tx)) return false
  const from = dayBegan(cutOf(tx).timezone, clock.now())
  tx.insert('usageRun', { fromMs: from, untilMs: from, ended: null })
  return true
}

/** How long it is until records are to be made. */
export function untilDue({ db, clock }: Env): number {
  const now = clock.now()
  return db.read(read => dueAfter(cutOf(read), configValue(read, 'usage.stats.job.exec.time'), now)) - now
}

/** Makes the records of every range that has ended, one after the other: after a long rest there are many, and other work
 *  goes on in between. */
export async function recordEnded(env: Env, isStopped: () => boolean): Promise<void> {
  while (!isStopped() && env.db.tx(tx => recordNext(tx, env))) await new Promise(setImmediate)
}

/** @returns false when there is no such range */
function recordNext(tx: Tx, env: Env): boolean {
  const from = lastRun(tx)?.untilMs
  if (from === undefined || !configValue(tx, 'enable.usage.server')) return false
  const until = nextCut(cutOf(tx), from)
  if (until > env.clock.now()) return false
  recordPeriods(tx, env, [{ from, until }])
  return true
}

/** Makes the records up to a moment, in the middle of a range if need be. */
export function recordUntil(tx: Tx, env: Env, until: number): void {
  const from = lastRun(tx)?.untilMs
  if (from !== undefined) recordPeriods(tx, env, periods(cutOf(tx), from, until))
}

function recordPeriods(tx: Tx, env: Env, all: readonly Period[]): void {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return
  for (const period of all) recordPeriod(tx, period)
  // what has ended is in the records now
  tx.run(sql`delete from usageSpan where ended is not null and ended <= ${last.until}`)
  tx.insert('usageRun', { fromMs: first.from, untilMs: last.until, ended: env.clock.now() })
  usageRecorded.call(tx, env)
}

/** One record for everything that was used alike in a period. Its end is the last second, as CloudStack says it. */
function recordPeriod(tx: Tx, { from, until }: Period): void {
  const used = sql`sum(min(coalesce(s.ended, ${until}), ${until}) - max(s.started, ${from}))`
  tx.run(sql`
    insert into usageRecord (type, thing, usageId, accountId, domainId, zoneId, facts, about, usedMs, startDate, endDate)
    select type, thing, usageId, accountId, domainId, zoneId, facts, about, usedMs, ${from}, ${until - 1000} from (
      select s.type, s.thing, s.usageId, s.accountId, a.domainId, s.zoneId, s.facts, s.about, max(s.id) as latest, ${used} as usedMs
      from usageSpan s join account a on a.id = s.accountId
      where s.started < ${until} and (s.ended is null or s.ended > ${from})
      group by s.type, s.thing, s.part, s.accountId, s.zoneId, s.facts
    ) where usedMs > 0 order by accountId, type, latest`)
}
