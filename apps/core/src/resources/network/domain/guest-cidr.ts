import { formatCidr, formatIp, parseCidr, parseIp } from '#kernel/ipv4.ts'

export type GuestCidr = { ok: true; cidr: string; networkCidr: string | null } | { ok: false; why: string }

/** Leaves instances a part of an isolated network's subnet; the rest is for what the cloud does not manage.
 *  @param whole the network's subnet
 *  @param inUse addresses of instances, which must stay inside
 *  @returns what the network then has: its part, and the subnet unless the part is all of it */
export function guestCidr(whole: string, wanted: string, inUse: readonly string[]): GuestCidr {
  const [net, part] = [parseCidr(whole), parseCidr(wanted)]
  if (!net || !part || part.prefix > 30)
    return { ok: false, why: `The guestvmcidr ${wanted} is no subnet; write it like 10.1.1.0/25.` }
  const cidr = formatCidr(part)
  if (part.base < net.base || part.last > net.last)
    return { ok: false, why: `The guestvmcidr ${cidr} is not within ${whole}, the subnet of the network.` }
  const out = inUse.find(text => {
    const ip = parseIp(text) ?? -1
    return ip <= part.base || ip >= part.last
  })
  if (out !== undefined)
    return { ok: false, why: `The address ${out} is in use and would be outside ${cidr}; free it first.` }
  return { ok: true, cidr, networkCidr: cidr === formatCidr(net) ? null : whole }
}

/** Addresses of the subnet that instances do not get: `10.1.1.128-10.1.1.254`. */
export function reservedRange(networkCidr: string | null, cidr: string | null): string | undefined {
  const net = networkCidr === null ? undefined : parseCidr(networkCidr)
  const part = cidr === null ? undefined : parseCidr(cidr)
  if (!net || !part) return undefined
  const spans = [
    { first: net.base + 1, last: part.base - 1 },
    { first: part.last + 1, last: net.last - 1 },
  ]
  return spans
    .filter(({ first, last }) => first <= last)
    .map(({ first, last }) => `${formatIp(first)}-${formatIp(last)}`)
    .join(' , ')
}
