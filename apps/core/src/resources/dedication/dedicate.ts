import { sql } from 'kysely'
import type { Ctx, ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step, type JobStart, type Step } from '#kernel/job.ts'
import { listOf, type PageParams } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { accountNamed } from '#kernel/scope.ts'
import type { Read } from '#ports/db.ts'
import { dedicationGroup, dropDedicationGroup } from '../affinity-group/index.ts'
import type { DedicatedKind } from './tables.ts'

const tables = { Zone: 'zone', Pod: 'pod', Cluster: 'cluster', Host: 'host' } as const

interface Data {
  id: number
}

/** What is dedicated, as every kind shows it. */
export interface Shown {
  id: string
  targetUuid: string
  targetName: string
  domainid: string
  accountid?: string
  affinitygroupid?: string
}

const words = (kind: DedicatedKind) => kind.toLowerCase()

/** @throws CloudError PARAM_ERROR when it is dedicated already, or others have instances there */
export function dedicate(
  ctx: Ctx,
  kind: DedicatedKind,
  targetId: number,
  p: { domainid: number; account?: string },
): JobStart<Data> {
  const { tx, ids } = ctx
  const target = living(tx, tables[kind], targetId, words(kind))
  const domain = living(tx, 'domain', p.domainid, 'domain')
  const accountId = p.account === undefined ? null : accountNamed(tx, p.account, domain.id)
  if (tx.get(sql`select id from dedication where kind = ${kind} and targetId = ${targetId}`))
    throw invalid(`The ${words(kind)} ${target.name} is dedicated already; release it first.`)
  const uuid = ids.uuid()
  const account = accountId === null ? null : tx.row('account', accountId)
  const groupId = dedicationGroup(tx, ctx, { domain, account })
  const id = tx.insert('dedication', { uuid, kind, targetId, domainId: domain.id, accountId, groupId })
  const stranger = tx.get(
    sql<{ name: string }>`
      select v.name from vm v join host h on h.id = v.hostId join account a on a.id = v.accountId join domain d on d.id = a.domainId
      where v.kind = 'User' and v.removed is null and ${sql.ref(column[kind])} = ${targetId}
        and not (${accountId} is not null and v.accountId = ${accountId})
        and not (${accountId} is null and substr(d.path, 1, length(${domain.path})) = ${domain.path}) limit 1`,
  )
  if (stranger)
    throw invalid(
      `The instance ${stranger.name} of another account runs in the ${words(kind)} ${target.name}; migrate or stop it first.`,
    )
  return {
    data: { id },
    event: { description: `dedicating ${words(kind)} ${target.name} to ${p.account ?? domain.name}` },
  }
}

const column = { Zone: 'h.zoneId', Pod: 'h.podId', Cluster: 'h.clusterId', Host: 'h.id' } as const

/** @throws CloudError PARAM_ERROR when it is not dedicated */
export function release({ tx, clock }: Ctx, kind: DedicatedKind, targetId: number): JobStart<Data> {
  const target = tx.row(tables[kind], targetId)
  const found = tx.get(
    sql<{ id: number; groupId: number | null }>`
      select id, groupId from dedication where kind = ${kind} and targetId = ${targetId}`,
  )
  if (!found) throw invalid(`The ${words(kind)} ${target.name} is not dedicated to anybody.`)
  tx.run(sql`delete from dedication where id = ${found.id}`)
  const rest = tx.get(sql`select id from dedication where groupId = ${found.groupId}`)
  if (found.groupId !== null && !rest) dropDedicationGroup(tx, { clock }, found.groupId)
  return { data: { id: found.id }, event: { description: `releasing ${words(kind)} ${target.name}` } }
}

/** Both are done when they are asked for, so that a refusal is an answer and not a failed job. */
export const nothingLeft: Step<Data>[] = [step('done', () => {})]

/** Rows of one kind. */
function shownOf(kind: DedicatedKind) {
  return (read: Read, ids: number[]): Shown[] =>
    read
      .all(
        sql<Shown & { accountid: string | null; affinitygroupid: string | null }>`
        select x.uuid as id, t.uuid as targetUuid, t.name as targetName, d.uuid as domainid, a.uuid as accountid, g.uuid as affinitygroupid
        from dedication x join ${sql.table(tables[kind])} t on t.id = x.targetId join domain d on d.id = x.domainId
        left join account a on a.id = x.accountId left join affinityGroup g on g.id = x.groupId
        where x.id in (select value from json_each(${JSON.stringify(ids)})) order by x.id`,
      )
      .map(({ accountid, affinitygroupid, ...row }) => ({
        ...row,
        ...(accountid !== null && { accountid }),
        ...(affinitygroupid !== null && { affinitygroupid }),
      }))
}

export function oneShown(kind: DedicatedKind, read: Read, { id }: Data): Shown {
  const [row] = shownOf(kind)(read, [id])
  if (!row) throw new Error(`there is no dedication ${id}`)
  return row
}

type Filter = PageParams & { domainid?: number; account?: string }

/** One page of what is dedicated of a kind, each row made by `view`. */
export const dedicated = <V>(
  ctx: ReadCtx,
  kind: DedicatedKind,
  targetId: number | undefined,
  p: Filter,
  view: (row: Shown) => V,
) =>
  listOf(
    ctx,
    {
      table: 'dedication',
      params: {
        ...(p.page !== undefined && { page: p.page }),
        ...(p.pagesize !== undefined && { pagesize: p.pagesize }),
      },
      removed: false,
      where: [
        sql`kind = ${kind}`,
        targetId !== undefined && sql`targetId = ${targetId}`,
        p.domainid !== undefined && sql`domainId = ${p.domainid}`,
        p.account !== undefined &&
          sql`accountId = ${accountNamed(ctx.read, p.account, p.domainid ?? ctx.caller.domainId)}`,
      ],
    },
    (read, ids) => shownOf(kind)(read, ids).map(view),
  )
