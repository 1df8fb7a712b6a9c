import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { accountTypes } from '#kernel/caller.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'
import { tagsOf } from '../tag/index.ts'
import type { About, Facts } from './use.ts'

type RecordRow = Row<'usageRecord'> & {
  account: string
  accountUuid: string
  accountType: number
  project: string | null
  projectUuid: string | null
  domain: string
  domainUuid: string
  path: string
  zone: string | null
}

const hourMs = 3_600_000

/** At most six digits after the point. */
const hoursOf = ({ usedMs }: Pick<Row<'usageRecord'>, 'usedMs'>): string =>
  String(Number((usedMs / hourMs).toFixed(6)))

/** @param tags whether the tags of what was used are told */
export const recordView =
  (tags: boolean) =>
  (read: Read, ids: number[]): Entity<'listUsageRecords'>[] => {
    const rows = read.all(sql<RecordRow>`
      select r.*, a.name as account, a.uuid as accountUuid, a.type as accountType, p.name as project,
        p.uuid as projectUuid, d.name as domain, d.uuid as domainUuid, d.path, z.uuid as zone
      from usageRecord r join account a on a.id = r.accountId join domain d on d.id = r.domainId
        left join project p on p.accountId = a.id left join zone z on z.id = r.zoneId
      where ${inIds('r.id', ids)}`)
    const tagged = tags
      ? tagsOf(
          read,
          rows.map(row => row.thing),
        )
      : undefined
    return byIds(ids, rows).map(row => {
      const about = JSON.parse(row.about) as About
      return {
        ...owner(row),
        domainid: row.domainUuid,
        domain: row.domain,
        domainpath: domainPathOnWire(row.path),
        zoneid: opt(row.zone),
        ...about,
        usage: `${hoursOf(row)} Hrs`,
        usagetype: row.type,
        rawusage: hoursOf(row),
        usageid: row.usageId,
        ...factsOnWire(JSON.parse(row.facts) as Facts),
        startdate: wireDate(row.startDate),
        enddate: wireDate(row.endDate),
        tags: tagged?.get(row.thing) ?? [],
      }
    })
  }

const owner = (row: RecordRow) =>
  row.accountType === accountTypes.project
    ? { projectid: opt(row.projectUuid), project: opt(row.project) }
    : { account: row.account, accountid: row.accountUuid }

const factsOnWire = ({
  virtualmachineid,
  offeringid,
  templateid,
  ostypeid,
  networkid,
  vpcid,
  ...rest
}: Facts) => ({
  virtualmachineid: opt(virtualmachineid),
  offeringid: opt(offeringid),
  templateid: opt(templateid),
  ostypeid: opt(ostypeid),
  networkid: opt(networkid),
  vpcid: opt(vpcid),
  ...rest,
})
