import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { accountNamed, ownerOf } from '#kernel/scope.ts'
import { counted } from '#kernel/words.ts'

interface For {
  account?: string
  domainid?: number
  projectid?: number
}

/** Whether somebody is named. */
export const isDedicated = (p: For): boolean =>
  p.account !== undefined || p.domainid !== undefined || p.projectid !== undefined

/** Keeps a public range for an account or project, or for the accounts of a domain; nobody else gets addresses of it.
 *  @throws CloudError PARAM_ERROR when it is another's already, or others have addresses of it */
export function dedicateRange(ctx: Ctx, rangeId: number, p: For): void {
  const { tx } = ctx
  const range = living(tx, 'vlan', rangeId, 'IP range')
  const words = `The range ${range.startIp}-${range.endIp}`
  if (range.type !== 'VirtualNetwork') throw invalid(`${words} is of guests; only public ones are dedicated.`)
  if (range.forSystemVms === 1) throw invalid(`${words} is for system VMs; choose another one.`)
  if (range.domainId !== null)
    throw invalid(`${words} is dedicated already; release it with releasePublicIpRange first.`)
  const { accountId, domainId } = ownerNamed(ctx, p)
  const others = accountId === null ? sql`a.domainId is not ${domainId}` : sql`a.id is not ${accountId}`
  const { n } = tx.get(
    sql<{ n: number }>`
      select count(*) as n from publicIp i left join account a on a.id = i.accountId
      where i.vlanId = ${range.id} and i.state != 'Free' and ${others}`,
  ) ?? { n: 0 }
  if (n > 0) throw invalid(`${words} has ${counted(n, 'address')} of others in use; free them first.`)
  tx.update('vlan', range.id, { accountId, domainId })
}

function ownerNamed({ tx, caller }: Ctx, p: For): { accountId: number | null; domainId: number } {
  if (p.account === undefined && p.projectid === undefined) {
    if (p.domainid === undefined)
      throw invalid('Say whom the range is for: domainid, account with domainid, or projectid.')
    return { accountId: null, domainId: living(tx, 'domain', p.domainid, 'domain').id }
  }
  const accountId =
    p.account === undefined
      ? ownerOf(tx, caller, p)
      : accountNamed(tx, p.account, p.domainid ?? caller.domainId)
  return { accountId, domainId: tx.row('account', accountId).domainId }
}
