import { formatCidr, parseCidr, type Subnet } from '#kernel/ipv4.ts'

export type CheckedCidr = { ok: true; cidr: string } | { ok: false; why: string }

/** Networks that nobody has in the Internet. */
const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10']

export const isWithin = (inner: Subnet, outer: Subnet): boolean =>
  inner.base >= outer.base && inner.last <= outer.last

/** What a VPC's tiers share, as it is kept: `10.1.0.7/16` is `10.1.0.0/16`. */
export function vpcCidr(text: string | undefined): CheckedCidr {
  const no = (why: string): CheckedCidr => ({ ok: false, why })
  if (!text) return no('Give the addresses of the VPC by cidr, like 10.1.0.0/16; its tiers share them.')
  const net = parseCidr(text)
  if (!net || net.prefix < 8 || net.prefix > 29)
    return no(`The cidr ${text} is no subnet for a VPC; write it like 10.1.0.0/16, from /8 to /29.`)
  const blocks = privateBlocks.map(block => parseCidr(block))
  if (!blocks.some(block => block && isWithin(net, block)))
    return no(`The cidr ${text} is not private; choose one within ${privateBlocks.join(', ')}.`)
  return { ok: true, cidr: formatCidr(net) }
}
