import { sql, type RawBuilder } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { Another, opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { recordScope, usageTypes } from '../../usage/index.ts'
import { money } from '../domain/price.ts'
import { currency, enabled } from '../enabled.ts'
import { accountWanted } from '../whose.ts'

/** The class that CloudStack answers with; the contract names the one of its items. */
const response = 'QuotaStatementResponse'

export const quotaStatement = command('quotaStatement', {
  description: 'Tells what an account, or a domain, was charged between two dates, for each type of usage.',
  offered: enabled,
  params: [
    'startdate',
    'enddate',
    'account',
    'accountid',
    'domainid',
    'projectid',
    'isrecursive',
    'type',
    'showresources',
  ],
  run(ctx, p) {
    const { read, caller } = ctx
    if (p.startdate > p.enddate)
      throw invalid('The parameter startdate is after enddate; give the earlier date in startdate.')
    const accountId = accountWanted(ctx, p) ?? (p.domainid === undefined ? caller.accountId : undefined)
    const scope = accountId === undefined ? recordScope(ctx, p) : sql`accountId = ${accountId}`
    const where = sql`${scope || sql`true`} and startDate >= ${p.startdate.getTime()} and endDate <= ${p.enddate.getTime()}`
    const types = usageTypes.filter(({ id }) => p.type === undefined || p.type === id)
    if (types.length === 0)
      throw invalid(`There is no usage type ${p.type}; listUsageTypes shows which there are.`)
    const charged = read.all(
      sql<{
        type: number
        quota: number
      }>`select type, sum(quota) as quota from quotaUsage where ${where} group by type`,
    )
    const quotaOf = new Map(charged.map(({ type, quota }) => [type, quota]))
    const account = accountId === undefined ? undefined : read.row('account', accountId)
    const domain = read.row('domain', account?.domainId ?? p.domainid ?? caller.domainId)
    return Another.of(response, {
      accountid: account?.uuid,
      accountname: account?.name,
      domainid: domain.uuid,
      quotausage: types.map(({ id, name, unit }) => ({
        type: id,
        name,
        unit,
        quota: money(quotaOf.get(id) ?? 0),
        ...(p.showresources && { resources: resources(read, where, id) }),
      })),
      totalquota: money(types.reduce((sum, { id }) => sum + (quotaOf.get(id) ?? 0), 0)),
      startdate: wireDate(p.startdate.getTime()),
      enddate: wireDate(p.enddate.getTime()),
      currency: currency(read),
    })
  },
})

type ResourceRow = Pick<Row<'quotaUsage'>, 'usageId' | 'name' | 'quota'>

function resources(read: Read, where: RawBuilder<unknown>, type: number) {
  const rows = read.all(sql<ResourceRow>`
    select usageId, max(name) as name, sum(quota) as quota from quotaUsage where ${where} and type = ${type}
    group by usageId order by quota desc`)
  return rows.map(({ usageId, name, quota }) => ({
    quotaconsumed: money(quota),
    resourceid: usageId,
    displayname: opt(name),
  }))
}
