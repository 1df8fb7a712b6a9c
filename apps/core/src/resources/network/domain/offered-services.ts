import { networkServices, providers } from '#resources/physical-network/index.ts'
import type { GuestType } from '../tables.ts'
import type { Services } from './default-offerings.ts'

export type Offered = { ok: true; services: Services } | { ok: false; why: string }

/** What somebody wants an offering to have: services by name, and who provides them. */
export interface GivenServices {
  guestType: GuestType
  forVpc: boolean
  services: readonly string[]
  serviceProviders: readonly Readonly<Record<string, string>>[]
}

/** Gives every wanted service its provider: the named one, else the router. Services that lean on others need them. */
export function offeredServices({ guestType, forVpc, services, serviceProviders }: GivenServices): Offered {
  const no = (why: string): Offered => ({ ok: false, why })
  const usual = forVpc ? 'VpcVirtualRouter' : 'VirtualRouter'
  const chosen = new Map(
    serviceProviders.map(({ service = '', provider = '' }) => [service.toLowerCase(), provider]),
  )
  const out: Record<string, string> = {}
  for (const wanted of [...services, ...chosen.keys()]) {
    const service = networkServices.find(name => name.toLowerCase() === wanted.toLowerCase())
    if (!service) return no(`The service ${wanted} is not known; use ${networkServices.join(', ')}.`)
    const able = providers.filter(provider => provider.services.includes(service))
    const name = chosen.get(service.toLowerCase()) || (able.find(p => p.name === usual) ?? able[0])?.name
    const provider = able.find(p => p.name.toLowerCase() === name?.toLowerCase())
    if (!provider)
      return no(`${name ?? 'No provider'} does not provide ${service}; ${listed(able.map(p => p.name))}.`)
    if (provider.name === (forVpc ? 'VirtualRouter' : 'VpcVirtualRouter'))
      return no(
        `${provider.name} is ${forVpc ? 'not for tiers of a VPC' : 'for tiers of a VPC only'}; use ${usual}.`,
      )
    out[service] = provider.name
  }
  if (guestType === 'L2' && Object.keys(out).some(service => service !== 'UserData'))
    return no('An L2 network has no services but UserData.')
  if (out['SecurityGroup'] && guestType !== 'Shared')
    return no('SecurityGroup is a service of Shared networks.')
  const leaning = ['PortForwarding', 'Lb', 'Vpn'].find(service => out[service] && !out['SourceNat'])
  if (leaning && guestType === 'Isolated' && out[leaning] !== 'InternalLbVm')
    return no(`The service ${leaning} of an isolated network needs SourceNat; add it.`)
  return { ok: true, services: out }
}

const listed = (names: string[]) =>
  names.length === 0 ? 'this cloud has none that does' : `use ${names.join(', ')}`
