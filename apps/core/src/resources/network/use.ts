import { mayAccess } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'
import { denied } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'

/** Machines of an account may be in its own networks, in those of its domain, and in those of domains above it that are
 *  open to sub-domains; who may act for another account may use that one's too.
 *  @throws CloudError ACCOUNT_ERROR */
export function requireNetworkUse(
  read: Read,
  caller: Caller,
  network: Row<'network'>,
  accountId: number,
): void {
  if (network.aclType === 'Account') {
    const owner = network.accountId
    if (owner === null || owner === accountId || mayAccess(read, caller, owner)) return
    throw denied(`You cannot use the network ${network.name}: it belongs to another account.`)
  }
  const domain = read.row('domain', read.row('account', accountId).domainId)
  const from = read.row('domain', network.domainId)
  const isBelow = network.subdomainAccess === 1 && domain.path.startsWith(from.path)
  if (domain.id !== from.id && !isBelow)
    throw denied(`You cannot use the network ${network.name}: it serves the domain ${from.name} only.`)
}
