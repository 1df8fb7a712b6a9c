/** IPv4 arithmetic on unsigned 32-bit numbers. */

export interface Subnet {
  /** network address */
  base: number
  /** bits of the network, 0..32 */
  prefix: number
  /** last address: broadcast */
  last: number
}

export interface IpRange {
  first: number
  last: number
}

/** @returns undefined unless it is four decimal bytes */
export function parseIp(text: string): number | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0)
}

export const formatIp = (ip: number): string =>
  [ip >>> 24, (ip >>> 16) & 255, (ip >>> 8) & 255, ip & 255].join('.')

/** `255.255.255.0` → 24.
 *  @returns undefined unless the ones come first */
export function prefixOf(netmask: string): number | undefined {
  const mask = parseIp(netmask)
  if (mask === undefined) return undefined
  const holes = ~mask >>> 0
  return (holes & (holes + 1)) === 0 ? 32 - Math.round(Math.log2(holes + 1)) : undefined
}

export const netmaskOf = (prefix: number): string => formatIp((2 ** 32 - 2 ** (32 - prefix)) >>> 0)

/** The subnet around an address. */
export function subnet(ip: number, prefix: number): Subnet {
  const size = 2 ** (32 - prefix)
  const base = Math.floor(ip / size) * size
  return { base, prefix, last: base + size - 1 }
}

/** `10.1.0.0/16`, also when the address is not the subnet's first.
 *  @returns undefined when it is no CIDR */
export function parseCidr(text: string): Subnet | undefined {
  const match = /^([\d.]+)\/(\d{1,2})$/.exec(text)
  const ip = match?.[1] === undefined ? undefined : parseIp(match[1])
  const prefix = Number(match?.[2])
  return ip === undefined || prefix > 32 ? undefined : subnet(ip, prefix)
}

export const formatCidr = ({ base, prefix }: Subnet): string => `${formatIp(base)}/${prefix}`

const inSubnet = (ip: number, { base, last }: Subnet): boolean => ip >= base && ip <= last

export const overlap = (a: IpRange, b: IpRange): boolean => a.first <= b.last && b.first <= a.last

/** Subnet as a range of addresses, for `overlap`. */
export const spanOf = ({ base, last }: Subnet): IpRange => ({ first: base, last })

/** The range between two addresses, each as text; undefined when one of them is none. */
export function rangeBetween(startIp: string, endIp: string): IpRange | undefined {
  const [first, last] = [parseIp(startIp), parseIp(endIp)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** One range of one subnet takes at most this many addresses: each becomes a row. */
const longestRange = 65_536

export type CheckedRange =
  | { ok: true; subnet: Subnet; gateway: number; range: IpRange | null }
  | { ok: false; why: string }

/** Checks what a person gave as gateway, netmask and addresses of a range; startIp may be absent: no addresses yet. */
export function checkRange(given: {
  gateway: string
  netmask: string
  startIp?: string | undefined
  endIp?: string | undefined
}): CheckedRange {
  const no = (why: string): CheckedRange => ({ ok: false, why })
  const gateway = parseIp(given.gateway)
  if (gateway === undefined)
    return no(`The gateway ${given.gateway} is no IPv4 address; write it like 172.16.10.1.`)
  const prefix = prefixOf(given.netmask)
  if (prefix === undefined || prefix === 0 || prefix > 30)
    return no(`The netmask ${given.netmask} does not describe a subnet; write it like 255.255.255.0.`)
  const net = subnet(gateway, prefix)
  const cidr = formatCidr(net)
  if (gateway === net.base || gateway === net.last)
    return no(
      `The gateway ${given.gateway} is the first or last address of ${cidr}, which no machine can have.`,
    )
  if (given.startIp === undefined) return { ok: true, subnet: net, gateway, range: null }

  const first = parseIp(given.startIp)
  if (first === undefined) return no(`The start address ${given.startIp} is no IPv4 address.`)
  const endIp = given.endIp ?? given.startIp
  const last = parseIp(endIp)
  if (last === undefined) return no(`The end address ${endIp} is no IPv4 address.`)
  if (!inSubnet(first, net))
    return no(`The start address ${given.startIp} is outside ${cidr}, the subnet of gateway and netmask.`)
  if (!inSubnet(last, net))
    return no(`The end address ${endIp} is outside ${cidr}, the subnet of gateway and netmask.`)
  if (first > last)
    return no(`The start address ${given.startIp} is behind the end address ${endIp}; swap them.`)
  if (gateway >= first && gateway <= last)
    return no(`The range ${given.startIp}-${endIp} contains the gateway ${given.gateway}; leave it out.`)
  if (last - first >= longestRange)
    return no(`The range ${given.startIp}-${endIp} has more than ${longestRange} addresses; make it shorter.`)
  return { ok: true, subnet: net, gateway, range: { first, last } }
}

/** Every address of a range, in order. */
export function* addressesOf({ first, last }: IpRange): Generator<string> {
  for (let ip = first; ip <= last; ip++) yield formatIp(ip)
}
