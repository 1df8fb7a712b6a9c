import { checkRange, formatCidr, overlap, parseCidr, spanOf } from '#kernel/ipv4.ts'
import { isWithin } from './vpc-cidr.ts'

export interface GivenTier {
  gateway: string | undefined
  netmask: string | undefined
  /** of the VPC */
  cidr: string
  /** names and CIDRs of what is in the VPC already */
  others: readonly { name: string; cidr: string | null }[]
}

/** Why a tier cannot have these addresses, in words; null when it can. */
export function tierMisfit({ gateway, netmask, cidr, others }: GivenTier): string | null {
  if (!gateway || !netmask) return 'A tier needs gateway and netmask, within the addresses of its VPC.'
  const checked = checkRange({ gateway, netmask })
  if (!checked.ok) return checked.why
  const own = formatCidr(checked.subnet)
  const whole = parseCidr(cidr)
  if (!whole || !isWithin(checked.subnet, whole))
    return `The tier's addresses ${own} are not within those of its VPC, ${cidr}.`
  const crossed = others.find(other => {
    const net = other.cidr === null ? undefined : parseCidr(other.cidr)
    return net && overlap(spanOf(net), spanOf(checked.subnet))
  })
  return crossed
    ? `The tier's addresses ${own} cross those of ${crossed.name}, ${crossed.cidr}; choose others.`
    : null
}
