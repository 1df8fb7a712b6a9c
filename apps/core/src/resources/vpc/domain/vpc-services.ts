import { networkServices, providers } from '#resources/physical-network/index.ts'
import type { VpcServices } from './default-offerings.ts'

export type OfferedVpcServices = { ok: true; services: VpcServices } | { ok: false; why: string }

const router = 'VpcVirtualRouter'
/** Providers that can serve the tiers of a VPC. */
const able = providers.filter(({ name }) => name === router || name === 'InternalLbVm')
/** What the router of a VPC can be offered for; a VPC has ACLs where single networks have firewalls. */
const possible = networkServices.filter(
  service =>
    service !== 'Firewall' &&
    service !== 'Gateway' &&
    able.some(provider => provider.services.includes(service)),
)

/** What somebody wants a VPC offering to have. Without names it is everything; every VPC has source NAT.
 *  @param serviceProviders pairs of service and provider; one service may have several */
export function vpcServices(
  wanted: readonly string[],
  serviceProviders: readonly Readonly<Record<string, string>>[],
): OfferedVpcServices {
  const no = (why: string): OfferedVpcServices => ({ ok: false, why })
  const chosen = serviceProviders.map(({ service = '', provider = '' }) => ({ service, provider }))
  const names = [...wanted, ...chosen.map(({ service }) => service)]
  const out: Record<string, string[]> = {}
  for (const name of names.length === 0 ? possible : [...names, 'SourceNat']) {
    const service = possible.find(known => known.toLowerCase() === name.toLowerCase())
    if (!service)
      return no(`The service ${name} is not possible in a VPC; use ${possible.toSorted().join(', ')}.`)
    const mine = chosen.filter(pair => pair.service.toLowerCase() === service.toLowerCase())
    const found = (mine.length === 0 ? [{ provider: router }] : mine).map(({ provider }) =>
      able.find(known => known.name.toLowerCase() === provider.toLowerCase()),
    )
    const fits = found.filter(provider => provider?.services.includes(service) === true)
    if (fits.length < found.length)
      return no(`The service ${service} is provided in a VPC by ${providersOf(service)} only.`)
    out[service] = [...new Set(fits.flatMap(provider => provider?.name ?? []))]
  }
  return { ok: true, services: out }
}

const providersOf = (service: (typeof possible)[number]) =>
  able
    .filter(provider => provider.services.includes(service))
    .map(provider => provider.name)
    .join(', ')

/** Reads servicecapabilitylist, of which a VPC offering here has one to choose: RedundantRouter of SourceNat. */
export function wantsTwoRouters(
  capabilities: readonly Readonly<Record<string, string>>[],
): { ok: true; two: boolean } | { ok: false; why: string } {
  let two = false
  for (const { service = '', capabilitytype = '', capabilityvalue = '' } of capabilities) {
    if (`${service} ${capabilitytype}`.toLowerCase() !== 'sourcenat redundantrouter')
      return {
        ok: false,
        why: `The capability ${capabilitytype || 'without a name'} of ${service || 'no service'} cannot be chosen for a VPC here; only RedundantRouter of SourceNat can.`,
      }
    if (!/^(?:true|false)$/i.test(capabilityvalue))
      return { ok: false, why: 'The capability RedundantRouter is true or false.' }
    two = capabilityvalue.toLowerCase() === 'true'
  }
  return { ok: true, two }
}
