import { requireAccess } from '#kernel/access.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { accountNamed, projectAccount } from '#kernel/scope.ts'

export interface Whose {
  account?: string
  accountid?: number
  domainid?: number
  projectid?: number
}

/** The account that is named in one of these ways; undefined when none is.
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR */
export function accountWanted(
  { read, caller }: Pick<ReadCtx, 'read' | 'caller'>,
  p: Whose,
): number | undefined {
  if (p.projectid !== undefined) return projectAccount(read, caller, p.projectid)
  const id =
    p.accountid ??
    (p.account === undefined ? undefined : accountNamed(read, p.account, p.domainid ?? caller.domainId))
  if (id !== undefined) requireAccess(read, caller, id)
  return id
}
