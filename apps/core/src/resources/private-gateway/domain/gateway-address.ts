import { checkRange, formatCidr, overlap, parseCidr, spanOf, type Subnet } from '#kernel/ipv4.ts'

export interface GivenGateway {
  ip: string
  gateway: string
  netmask: string
  /** tiers of the VPC */
  tiers: readonly { name: string; cidr: string | null }[]
}

/** Why a private gateway cannot have these addresses, in words; null when it can. */
export function gatewayMisfit({ ip, gateway, netmask, tiers }: GivenGateway): string | null {
  const checked = checkRange({ gateway, netmask, startIp: ip })
  if (!checked.ok) return checked.why
  const crossed = tiers.find(({ cidr }) => crosses(checked.subnet, cidr ?? ''))
  return crossed
    ? `The private network ${formatCidr(checked.subnet)} crosses tier ${crossed.name}, ${crossed.cidr}; choose another one.`
    : null
}

const crosses = (net: Subnet, cidr: string): boolean => {
  const other = parseCidr(cidr)
  return other !== undefined && overlap(spanOf(net), spanOf(other))
}
