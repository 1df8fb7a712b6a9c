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
  if (mayUseNetwork(read, network, accountId)) return
  const owner = network.aclType === 'Account' ? network.accountId : null
  if (owner !== null && mayAccess(read, caller, owner)) return
  throw denied(
    network.aclType === 'Account'
      ? `You cannot use the network ${network.name}: it belongs to another account.`
      : `You cannot use the network ${network.name}: it serves the domain ${read.row('domain', network.domainId).name} only.`,
  )
}

/** Whether an account may use a network by itself, whoever asks for it. */
export function mayUseNetwork(read: Read, network: Row<'network'>, accountId: number): boolean {
  if (network.aclType === 'Account') return network.accountId === null || network.accountId === accountId
  const domain = read.row('domain', read.row('account', accountId).domainId)
  const from = read.row('domain', network.domainId)
  return domain.id === from.id || (network.subdomainAccess === 1 && domain.path.startsWith(from.path))
}
