import { checkRange, formatCidr, overlap, parseCidr, parseIp, spanOf, type Subnet } from '#kernel/ipv4.ts'

export type CheckedRoute = { ok: true; cidr: string } | { ok: false; why: string }

const linkLocal = '169.254.0.0/16'

const crosses = (net: Subnet, cidr: string): boolean => {
  const other = parseCidr(cidr)
  return other !== undefined && overlap(spanOf(net), spanOf(other))
}

/** Where a static route of a VPC may lead. @param vpcCidr what the VPC has itself */
export function routeTarget(cidr: string, vpcCidr: string): CheckedRoute {
  const no = (why: string): CheckedRoute => ({ ok: false, why })
  const net = parseCidr(cidr)
  if (!net) return no(`The cidr ${cidr} is no subnet; write it like 10.20.0.0/16.`)
  if (crosses(net, vpcCidr)) return no(`The cidr ${cidr} crosses the addresses of the VPC, ${vpcCidr}.`)
  if (crosses(net, linkLocal))
    return no(`The cidr ${cidr} crosses ${linkLocal}, which routers use themselves.`)
  return { ok: true, cidr: formatCidr(net) }
}

/** The first of the routes that leads to some of the same addresses. */
export const sameTarget = <R extends { cidr: string }>(cidr: string, routes: readonly R[]): R | undefined => {
  const net = parseCidr(cidr)
  return net && routes.find(route => crosses(net, route.cidr))
}

/** Can the router of a VPC reach it directly?
 *  @param links gateway and netmask of the networks that the router has an interface in */
export function reaches(
  nextHop: string,
  vpcCidr: string,
  links: readonly { gateway: string; netmask: string }[],
): boolean {
  const ip = parseIp(nextHop)
  if (ip === undefined) return false
  const nets = links.flatMap(link => {
    const checked = checkRange(link)
    return checked.ok ? [checked.subnet] : []
  })
  const own = parseCidr(vpcCidr)
  return [...nets, ...(own ? [own] : [])].some(net => ip >= net.base && ip <= net.last)
}
