import { accountNamed } from '#kernel/scope.ts'
import { requireAccess, requireDomain } from '#kernel/access.ts'
import { accountTypes, isRootAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import type { Row } from '#ports/db.ts'

type Asking = Pick<ReadCtx, 'read' | 'caller'>

/** Accounts and users that belong to the cloud itself and are shown to nobody. */
export const systemAccountId = 1

/** The account, which the caller must be allowed to manage: a root admin's only by root admins.
 *  @throws CloudError PARAM_ERROR when it is gone, ACCOUNT_ERROR when it is not the caller's business */
export function managedAccount({ read, caller }: Asking, id: number): Row<'account'> {
  const account = read.row('account', id)
  if (account.removed !== null || id === systemAccountId || account.type === accountTypes.project)
    throw invalid(`There is no account ${account.uuid} any more; refresh the list.`)
  requireAccess(read, caller, id)
  if (account.type === accountTypes.admin && !isRootAdmin(caller))
    throw denied(`Only root admins may manage the account ${account.name}, because it is a root admin's.`)
  return account
}

/** By id, or by name and domain. */
export function accountMeant(
  ctx: Asking,
  p: { id?: number; account?: string; domainid?: number },
): Row<'account'> {
  if (p.id !== undefined) return managedAccount(ctx, p.id)
  if (p.account === undefined) throw invalid('Name the account: by id, or by account and domainid.')
  const domainId = p.domainid ?? ctx.caller.domainId
  requireDomain(ctx.read, ctx.caller, domainId)
  return managedAccount(ctx, accountNamed(ctx.read, p.account, domainId))
}

/** The user, whose account the caller must be allowed to manage.
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR */
export function managedUser(ctx: Asking, id: number): Row<'user'> {
  const user = ctx.read.row('user', id)
  if (user.removed !== null) throw invalid(`There is no user ${user.username} any more; refresh the list.`)
  managedAccount(ctx, user.accountId)
  return user
}

/** @throws CloudError PARAM_ERROR for the domain that is gone, ACCOUNT_ERROR for a foreign one */
export function managedDomain({ read, caller }: Asking, id: number): Row<'domain'> {
  const domain = read.find('domain', id)
  if (!domain || domain.removed !== null)
    throw invalid(`There is no domain ${domain?.name ?? id} any more; refresh the list.`)
  requireDomain(read, caller, id)
  return domain
}

const networkDomain =
  /^(?=.{1,190}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i

/** @throws CloudError PARAM_ERROR when it cannot be the end of a host name */
export function checkNetworkDomain(name: string | undefined): string | null {
  if (name === undefined || name === '') return null
  if (!networkDomain.test(name))
    throw invalid(
      `The network domain ${name} is no domain name: labels of letters, digits and hyphens, joined by dots.`,
    )
  return name
}
