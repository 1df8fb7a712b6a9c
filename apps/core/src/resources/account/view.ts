import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { isRootAdmin, type Caller } from '#kernel/caller.ts'
import type { Env } from '#kernel/command.ts'
import { limitFields } from '#kernel/limit-fields.ts'
import { byIds, inIds } from '#kernel/list.ts'
import { hook } from '#kernel/hook.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'
import { apiKeyAccess, userView } from '../user/index.ts'

export type Account = Entity<'listAccounts'>

/** What other slices know of accounts: instances by state. One map per slice, by the account's internal id. */
export const accountFacts = hook<[read: Read, ids: number[]], Map<number, Partial<Account>>>()

type AccountRow = Row<'account'> & {
  domainUuid: string
  domainName: string
  domainPath: string
  roleUuid: string | null
  roleType: string | null
  roleName: string | null
}

export interface AccountViewOptions {
  /** limits and what is used of them; true unless the caller asked for less */
  resources?: boolean
  /** how API keys may be used is shown to root admins */
  viewer?: Caller
}

export function accountView(
  read: Read,
  { registry }: Pick<Env, 'registry'>,
  ids: number[],
  { resources = true, viewer }: AccountViewOptions = {},
): Account[] {
  const rows = read.all(sql<AccountRow>`
    select a.*, d.uuid as domainUuid, d.name as domainName, d.path as domainPath, r.uuid as roleUuid, r.type as roleType, r.name as roleName
    from account a join domain d on d.id = a.domainId left join role r on r.id = a.roleId where ${inIds('a.id', ids)}`)
  const limits = resources ? limitFields(read, registry, 'account', ids) : undefined
  const users = usersOf(read, ids)
  const facts = accountFacts.call(read, ids)
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    accounttype: row.type,
    roleid: opt(row.roleUuid),
    roletype: opt(row.roleType),
    rolename: opt(row.roleName),
    domainid: row.domainUuid,
    domain: row.domainName,
    domainpath: domainPathOnWire(row.domainPath),
    ...limits?.get(row.id),
    ...(resources && { vmstopped: 0, vmrunning: 0 }),
    ...Object.assign({}, ...facts.map(known => known.get(row.id))),
    state: row.removed === null ? row.state : 'removed',
    created: row.isDefault === 1 ? undefined : wireDate(row.created),
    user: users.get(row.id) ?? [],
    networkdomain: opt(row.networkDomain),
    isdefault: row.isDefault === 1,
    groups: [],
    apikeyaccess: viewer && isRootAdmin(viewer) ? apiKeyAccess(row.apiKeyAccess) : undefined,
  }))
}

export function oneAccount(read: Read, ctx: Env & { caller?: Caller }, id: number): Account {
  const [account] = accountView(read, ctx, [id], ctx.caller && { viewer: ctx.caller })
  if (!account) throw new Error(`no account ${id}`)
  return account
}

function usersOf(read: Read, accountIds: number[]): Map<number, Account['user'] & {}> {
  const rows = read.all(
    sql<{ id: number; accountId: number }>`
      select id, accountId from user where removed is null and ${inIds('accountId', accountIds)} order by id`,
  )
  const views = userView(
    read,
    rows.map(row => row.id),
  )
  const out = new Map<number, typeof views>()
  for (const [i, { accountId }] of rows.entries()) {
    const view = views[i]
    if (view) out.set(accountId, [...(out.get(accountId) ?? []), view])
  }
  return out
}
