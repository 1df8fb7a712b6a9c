import { invalid } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row } from '#ports/db.ts'
import { checkDns } from '#resources/zone/index.ts'
import type { Services } from './domain/default-offerings.ts'

/** smallest packet that every IPv4 host must take */
const smallestMtu = 68

interface Given {
  dns1?: string
  dns2?: string
  publicmtu?: number
  privatemtu?: number
}

type Terms = Partial<Pick<Row<'network'>, 'dns1' | 'dns2' | 'publicMtu' | 'privateMtu'>>

/** What a network says to its guests beside their addresses: name servers and sizes of packets.
 *  @returns the columns that are given; an empty dns1 means the zone's name servers again
 *  @throws CloudError PARAM_ERROR when it cannot say that */
export function termsOf(
  read: Read,
  place: { zoneId: number; offering: Row<'networkOffering'>; tier: boolean; before?: Row<'network'> },
  p: Given,
): Terms {
  return { ...dnsOf(place, p), ...mtusOf(read, place, p) }
}

function dnsOf(
  { offering, tier, before }: { offering: Row<'networkOffering'>; tier: boolean; before?: Row<'network'> },
  p: Given,
): Terms {
  if (p.dns1 === undefined && p.dns2 === undefined) return {}
  checkDns({ ...(p.dns1 !== undefined && { dns1: p.dns1 }), ...(p.dns2 !== undefined && { dns2: p.dns2 }) })
  const services = JSON.parse(offering.services) as Services
  if (tier && (p.dns1 || p.dns2))
    throw invalid('Tiers have the name servers of their VPC; leave dns1 and dns2 out.')
  if (!services['Dns'] && (p.dns1 || p.dns2))
    throw invalid(`The network offering ${offering.name} has no service Dns; leave dns1 and dns2 out.`)
  const dns1 = (p.dns1 ?? before?.dns1) || null
  const dns2 = p.dns1 === '' ? null : (p.dns2 ?? before?.dns2) || null
  if (dns2 !== null && dns1 === null)
    throw invalid('Give dns1 before dns2, or neither for the name servers of the zone.')
  return { dns1, dns2 }
}

/** Where the zone leaves no choice, what is sent has no effect; what is too large becomes what is allowed. */
function mtusOf(read: Read, { zoneId, tier }: { zoneId: number; tier: boolean }, p: Given): Terms {
  for (const [name, mtu] of Object.entries({ publicmtu: p.publicmtu, privatemtu: p.privatemtu }))
    if (mtu !== undefined && mtu < smallestMtu)
      throw invalid(`The ${name} ${mtu} is too small; give ${smallestMtu} bytes or more.`)
  if (tier && p.publicmtu !== undefined)
    throw invalid('The public side of a tier is that of its VPC; leave publicmtu out.')
  if (!configValue(read, 'allow.end.users.to.specify.vr.mtu', { zone: zoneId })) return {}
  const largest = largestMtus(read, zoneId)
  return {
    ...(p.publicmtu !== undefined && { publicMtu: Math.min(p.publicmtu, largest.public) }),
    ...(p.privatemtu !== undefined && { privateMtu: Math.min(p.privatemtu, largest.private) }),
  }
}

const largestMtus = (read: Read, zone: number) => ({
  public: configValue(read, 'vr.public.interface.max.mtu', { zone }),
  private: configValue(read, 'vr.private.interface.max.mtu', { zone }),
})
