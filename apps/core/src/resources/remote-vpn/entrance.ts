import { requireAccess } from '#kernel/access.ts'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'
import { addressForRules, requireService } from '../firewall/index.ts'

/** Where a VPN lets its users in, at a source NAT address. */
export interface Entrance {
  ip: Row<'publicIp'>
  accountId: number
  /** null: all tiers of the address's VPC */
  network: Row<'network'> | null
  /** what is behind it */
  cidr: string | null
}

/** @throws CloudError PARAM_ERROR when nothing that has the service Vpn goes out by the address, ACCOUNT_ERROR */
export function entranceAt(ctx: Ctx, publicIpId: number): Entrance {
  const { tx } = ctx
  const { vpcId } = tx.row('publicIp', publicIpId)
  const entrance = vpcId === null ? ofNetwork(ctx, publicIpId) : ofVpc(ctx, publicIpId, vpcId)
  const { ip } = entrance
  if (ip.sourceNat !== 1)
    throw invalid(
      `The public address ${ip.ip} is not the source NAT of its ${vpcId === null ? 'network' : 'VPC'}; the VPN needs that one.`,
    )
  return entrance
}

function ofNetwork(ctx: Ctx, publicIpId: number): Entrance {
  const { ip, network } = addressForRules(ctx, publicIpId)
  requireService(ctx.tx, network, 'Vpn')
  return { ip, network, cidr: network.cidr, accountId: ip.accountId ?? 1 }
}

function ofVpc({ tx, caller }: Ctx, publicIpId: number, vpcId: number): Entrance {
  const { accountId, cidr, name, offeringId } = tx.row('vpc', vpcId)
  requireAccess(tx, caller, accountId)
  const offering = tx.row('vpcOffering', offeringId)
  if (!('Vpn' in (JSON.parse(offering.services) as object)))
    throw invalid(`VPC ${name} has not the service Vpn: its offering ${offering.name} lacks it.`)
  return { ip: tx.row('publicIp', publicIpId), network: null, cidr, accountId }
}

/** Jobs about a VPN wait for those of what it leads to. */
export const serialOf = (
  read: Read,
  { networkId, publicIpId }: { networkId: number | null; publicIpId: number },
) => (networkId === null ? `vpc:${read.row('publicIp', publicIpId).vpcId ?? 0}` : `network:${networkId}`)
