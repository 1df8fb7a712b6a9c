import { formatIp, overlap, parseCidr, parseIp, spanOf } from '#kernel/ipv4.ts'

/** Ports that L2TP over IPsec listens at, all udp. */
export const vpnPorts = [500, 4500, 1701]

/** A range of clients' addresses: at least two, not of the network that they dial into.
 *  @returns the range, or why it cannot be used */
export function clientRange(
  text: string,
  cidr: string | null,
): { ok: true; range: string } | { ok: false; why: string } {
  const [first, last, ...more] = text.split('-').map(part => parseIp(part.trim()))
  if (first === undefined || last === undefined || more.length > 0 || last <= first)
    return { ok: false, why: `${text} is no range of addresses; write it like 10.1.2.1-10.1.2.8.` }
  const inside = cidr === null ? undefined : parseCidr(cidr)
  if (inside && overlap(spanOf(inside), { first, last }))
    return {
      ok: false,
      why: `The range ${text} overlaps with the network's own ${cidr}; choose another iprange.`,
    }
  return { ok: true, range: `${formatIp(first)}-${formatIp(last)}` }
}

/** What VPN clients and routers agree on. */
export const isVpnName = (name: string): boolean => /^[a-z0-9][a-z0-9@._-]{0,63}$/i.test(name)
export const isVpnPassword = (password: string): boolean => /^[a-z0-9+\-@._!#$%^&*=]{3,32}$/i.test(password)
