import type { Entity } from '@cloud/contract'
import { sql, type RawBuilder } from 'kysely'
import { requireDomain } from '#kernel/access.ts'
import { accountTypes, isAdmin, isRootAdmin } from '#kernel/caller.ts'
import { command, type ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import { underPath } from '#kernel/scope.ts'
import { configValue } from '#kernel/settings/index.ts'
import { opt, wireDate, type Rows } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { domainPathOnWire } from '../../job/index.ts'
import { money } from '../domain/price.ts'
import { currency, enabled } from '../enabled.ts'
import { accountWanted, type Whose } from '../whose.ts'

type Summary = Omit<Entity<'quotaSummary'>, 'state'> & { state: string }

const states: Readonly<Record<string, RawBuilder<unknown>>> = {
  ALL: sql`true`,
  ACTIVE: sql`removed is null`,
  REMOVED: sql`removed is not null`,
}

export const quotaSummary = command('quotaSummary', {
  description: 'Tells the balance of accounts, and what they were charged in this month.',
  offered: enabled,
  params: [
    'account',
    'accountid',
    'domainid',
    'projectid',
    'listall',
    'accountstatetoshow',
    'keyword',
    'page',
    'pagesize',
  ],
  run(ctx, p) {
    const shown = states[(p.accountstatetoshow ?? 'ACTIVE').toUpperCase()]
    if (!shown) throw invalid(`The parameter accountstatetoshow is one of ${Object.keys(states).join(', ')}.`)
    const { keyword, page, pagesize } = p
    const params = {
      ...(keyword !== undefined && { keyword }),
      ...(page !== undefined && { page }),
      ...(pagesize !== undefined && { pagesize }),
    }
    const where = [scope(ctx, p), shown, sql`id > 1`]
    const table = { table: 'account', params, removed: false, keyword: ['name'], where } as const
    const rows = listOf(ctx, { ...table, keyword: ['name'], where }, summaryView(ctx))
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the contract confuses states of servers with those of accounts
    return rows as unknown as Rows<Entity<'quotaSummary'>>
  },
})

/** The account that is named; with listall all that the caller manages; else the caller's own. */
function scope(ctx: ReadCtx, p: Whose & { listall?: boolean }): RawBuilder<unknown> | false {
  const { read, caller } = ctx
  const wanted = accountWanted(ctx, p)
  if (wanted !== undefined) return sql`id = ${wanted}`
  if (p.domainid !== undefined) requireDomain(read, caller, p.domainid)
  if (!isAdmin(caller) || (!p.listall && p.domainid === undefined)) return sql`id = ${caller.accountId}`
  if (p.domainid !== undefined) return sql`domainId = ${p.domainid}`
  if (isRootAdmin(caller)) return false
  return sql`domainId in (select id from domain where ${underPath(caller.domainPath)})`
}

interface SummaryRow {
  id: number
  uuid: string
  name: string
  type: number
  state: string
  removed: number | null
  domainUuid: string
  path: string
  domainRemoved: number | null
  projectUuid: string | null
  project: string | null
  projectRemoved: number | null
  balance: number | null
  quota: number
}

const summaryView =
  ({ clock }: ReadCtx) =>
  (read: Read, ids: number[]): Summary[] => {
    const now = clock.now()
    const date = new Date(now)
    const month = Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
    const rows = read.all(sql<SummaryRow>`
      select a.id, a.uuid, a.name, a.type, a.state, a.removed, d.uuid as domainUuid, d.path, d.removed as domainRemoved,
        p.uuid as projectUuid, p.name as project, p.removed as projectRemoved, q.balance,
        (select coalesce(sum(quota), 0) from quotaUsage u where u.accountId = a.id and u.startDate >= ${month}) as quota
      from account a join domain d on d.id = a.domainId left join project p on p.accountId = a.id
        left join quotaAccount q on q.id = a.id
      where ${inIds('a.id', ids)}`)
    const symbol = currency(read)
    return byIds(ids, rows).map(row => ({
      accountid: row.uuid,
      account: row.name,
      domainid: row.domainUuid,
      domain: domainPathOnWire(row.path),
      balance: money(row.balance ?? 0),
      state: row.removed === null ? row.state.toUpperCase() : 'REMOVED',
      domainremoved: row.domainRemoved !== null,
      accountremoved: row.removed !== null,
      quota: money(row.quota),
      startdate: wireDate(month),
      enddate: wireDate(now),
      currency: symbol,
      quotaenabled: configValue(read, 'quota.account.enabled', { account: row.id }),
      ...(row.type === accountTypes.project && {
        projectname: opt(row.project),
        projectid: opt(row.projectUuid),
        projectremoved: row.projectRemoved !== null,
      }),
    }))
  }
