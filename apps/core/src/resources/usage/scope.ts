import { sql, type RawBuilder } from 'kysely'
import { requireAccess, requireDomain } from '#kernel/access.ts'
import { isAdmin, isRootAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { accountNamed, projectAccount, underPath } from '#kernel/scope.ts'

interface OwnerParams {
  account?: string
  accountid?: number
  domainid?: number
  projectid?: number
  isrecursive?: boolean
}

/** Whose records a caller sees, as a condition on accountId and domainId: of the account that is named; else root admins
 *  those of everybody, domain admins those of their domain, others their own.
 *  @throws CloudError PARAM_ERROR for an unknown account, ACCOUNT_ERROR for what is foreign */
export function recordScope({ read, caller }: ReadCtx, p: OwnerParams): RawBuilder<unknown> | false {
  if (p.domainid !== undefined) requireDomain(read, caller, p.domainid)
  const named =
    p.projectid !== undefined && p.projectid !== -1
      ? projectAccount(read, caller, p.projectid)
      : (p.accountid ??
        (p.account === undefined ? undefined : accountNamed(read, p.account, p.domainid ?? caller.domainId)))
  if (named !== undefined) {
    requireAccess(read, caller, named)
    return sql`accountId = ${named}`
  }
  if (!isAdmin(caller)) return sql`accountId = ${caller.accountId}`
  if (p.domainid === undefined && isRootAdmin(caller)) return false
  const { id, path } = read.row('domain', p.domainid ?? caller.domainId)
  return p.isrecursive
    ? sql`domainId in (select id from domain where ${underPath(path)})`
    : sql`domainId = ${id}`
}
