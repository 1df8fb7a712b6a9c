import { invalid } from '#kernel/errors.ts'
import { parseCidr, parseIp } from '#kernel/ipv4.ts'

export type AllocationState = 'Enabled' | 'Disabled'

/** @throws CloudError PARAM_ERROR unless it is Enabled or Disabled, in any case */
export function allocationStateOf(text: string): AllocationState {
  const state = { enabled: 'Enabled', disabled: 'Disabled' } as const
  const known = Object.entries(state).find(([key]) => key === text.toLowerCase())
  if (!known) throw invalid(`The allocation state ${text} is not known; it is Enabled or Disabled.`)
  return known[1]
}

/** @throws CloudError PARAM_ERROR */
export function networkTypeOf(text: string): 'Basic' | 'Advanced' {
  const type = (['Basic', 'Advanced'] as const).find(known => known.toLowerCase() === text.toLowerCase())
  if (!type) throw invalid(`The network type ${text} is not known; a zone is Basic or Advanced.`)
  return type
}

export interface Dns {
  dns1?: string
  dns2?: string
  internaldns1?: string
  internaldns2?: string
  ip6dns1?: string
  ip6dns2?: string
}

/** @throws CloudError PARAM_ERROR naming the first that is no address */
export function checkDns(dns: Dns): void {
  for (const name of ['dns1', 'dns2', 'internaldns1', 'internaldns2'] as const) {
    const ip = dns[name]
    if (ip !== undefined && ip !== '' && parseIp(ip) === undefined)
      throw invalid(`${name} is no IPv4 address: ${ip}. Write it like 192.0.2.53.`)
  }
  for (const name of ['ip6dns1', 'ip6dns2'] as const) {
    const ip = dns[name]
    if (ip !== undefined && ip !== '' && !/^[\da-f:]*:[\da-f:.]*$/i.test(ip))
      throw invalid(`${name} is no IPv6 address: ${ip}. Write it like 2001:db8::53.`)
  }
}

/** @throws CloudError PARAM_ERROR for a Basic zone, or when it is no CIDR */
export function checkGuestCidr(networkType: 'Basic' | 'Advanced', cidr: string | undefined): void {
  if (cidr === undefined || cidr === '') return
  if (networkType === 'Basic')
    throw invalid('A Basic zone has no guest CIDR: leave guestcidraddress out; pods bring the addresses.')
  const net = parseCidr(cidr)
  if (!net || net.prefix > 30)
    throw invalid(`guestcidraddress is no subnet: ${cidr}. Write it like 10.1.1.0/24.`)
}

/** @throws CloudError PARAM_ERROR when it is no domain name */
export function checkNetworkDomain(domain: string | undefined): void {
  if (domain === undefined || domain === '') return
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
  if (domain.length > 190 || !domain.split('.').every(part => label.test(part)))
    throw invalid(`The network domain ${domain} is no domain name; use letters, digits, hyphens and dots.`)
}

/** `details[0].key=a&details[0].value=b` → { a: 'b' }
 *  @throws CloudError PARAM_ERROR when one has no key or no value */
export function detailsOf(sent: Record<string, string>[]): Record<string, string> {
  return Object.fromEntries(
    sent.map(({ key, value }) => {
      if (key === undefined || value === undefined)
        throw invalid('Every detail needs a key and a value: details[0].key=rack&details[0].value=12.')
      return [key, value]
    }),
  )
}
