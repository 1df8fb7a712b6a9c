/** Addresses as unsigned 32-bit numbers: compare, subtract and mask them without strings. */
export type Address = number

/** @returns null when the text is no dotted quad; leading zeros are refused, they mean octal to some tools */
export function parseAddress(text: string): Address | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255))
    return null
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0)
}

export function formatAddress(address: Address): string {
  return [24, 16, 8, 0].map(shift => (address >>> shift) & 255).join('.')
}

/** @returns length of the prefix, or null when the text is no contiguous netmask that leaves room for two addresses */
export function parseNetmask(text: string): number | null {
  const mask = parseAddress(text)
  if (mask === null) return null
  const prefix = Math.clz32(~mask >>> 0)
  return maskOf(prefix) === mask && prefix >= 1 && prefix <= 30 ? prefix : null
}

/** All addresses that share a prefix; `network` and `broadcast` belong to no machine. */
export interface Subnet {
  network: Address
  broadcast: Address
  prefix: number
}

export function subnetOf(address: Address, prefix: number): Subnet {
  const mask = maskOf(prefix)
  const network = (address & mask) >>> 0
  return { network, broadcast: (network | ~mask) >>> 0, prefix }
}

/** true for an address that a machine of the subnet can have */
export const holds = (subnet: Subnet, address: Address): boolean =>
  address > subnet.network && address < subnet.broadcast

export const overlaps = (a: Subnet, b: Subnet): boolean =>
  a.network <= b.broadcast && b.network <= a.broadcast

export const sameSubnet = (a: Subnet, b: Subnet): boolean => a.network === b.network && a.prefix === b.prefix

/** @returns e.g. `192.168.1.0/24` */
export const formatSubnet = (subnet: Subnet): string => `${formatAddress(subnet.network)}/${subnet.prefix}`

/** Both ends belong to the range. */
export interface Range {
  start: Address
  end: Address
}

export const within = (range: Range, address: Address): boolean =>
  address >= range.start && address <= range.end

export const meet = (a: Range, b: Range): boolean => a.start <= b.end && b.start <= a.end

/** @returns how many addresses the range has */
export const sizeOf = (range: Range): number => range.end - range.start + 1

const maskOf = (prefix: number): number => (prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0)
