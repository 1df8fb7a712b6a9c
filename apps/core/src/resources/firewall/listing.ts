import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { listOf, type PageParams } from '#kernel/list.ts'
import type { ScopeParams } from '#kernel/scope.ts'
import type { Read } from '#ports/db.ts'
import type { RulePurpose } from './tables.ts'

export const listParams = [
  'id',
  'ipaddressid',
  'networkid',
  'keyword',
  'tags',
  'account',
  'domainid',
  'isrecursive',
  'listall',
  'page',
  'pagesize',
] as const

type RuleListParams = PageParams &
  ScopeParams & { keyword?: string; ipaddressid?: number; networkid?: number; virtualmachineid?: number }

/** One page of the rules of one purpose that the caller may see. */
export const listRules = <V>(
  ctx: ReadCtx,
  purpose: RulePurpose,
  p: RuleListParams,
  view: (read: Read, ids: number[]) => V[],
) =>
  listOf(
    ctx,
    {
      table: 'networkRule',
      params: p,
      keyword: ['protocol'],
      order: sql`id desc`,
      owner: 'accountId',
      where: [
        sql`purpose = ${purpose}`,
        p.ipaddressid !== undefined && sql`publicIpId = ${p.ipaddressid}`,
        p.virtualmachineid !== undefined && sql`vmId = ${p.virtualmachineid}`,
        p.networkid !== undefined && sql`networkId = ${p.networkid}`,
      ],
    },
    view,
  )
