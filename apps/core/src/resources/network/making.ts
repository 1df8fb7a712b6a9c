import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import { checkRange, formatCidr, formatIp, netmaskOf, parseCidr } from '#kernel/ipv4.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'

/** The physical network that carries a zone's guests: the named one, or the zone's first.
 *  @param tag that it must have
 *  @throws CloudError PARAM_ERROR when there is none, or it is disabled */
export const guestPhysicalNetwork = (
  read: Read,
  zone: Row<'zone'>,
  wanted: number | undefined,
  tag: string | null = null,
) => physicalNetworkFor(read, zone, 'Guest', wanted, tag)

/** The physical network that carries a zone's public traffic.
 *  @throws CloudError PARAM_ERROR when there is none, or it is disabled */
export const publicPhysicalNetwork = (read: Read, zone: Row<'zone'>, wanted: number | undefined) =>
  physicalNetworkFor(read, zone, 'Public', wanted)

function physicalNetworkFor(
  read: Read,
  zone: Row<'zone'>,
  traffic: 'Guest' | 'Public',
  wanted: number | undefined,
  tag: string | null = null,
): Row<'physicalNetwork'> {
  if (wanted !== undefined) living(read, 'physicalNetwork', wanted, 'physical network')
  const found = read.get(
    sql<Row<'physicalNetwork'>>`
      select p.* from physicalNetwork p
      join trafficType t on t.physicalNetworkId = p.id and t.type = ${traffic} and t.removed is null
      where p.zoneId = ${zone.id} and p.removed is null and p.id = coalesce(${wanted ?? null}, p.id)
        and (${tag} is null or exists (select 1 from json_each(p.tags) e where lower(e.value) = lower(${tag})))
      order by p.id limit 1`,
  )
  if (!found) {
    throw invalid(
      tag === null
        ? `Zone ${zone.name} has no such physical network for ${traffic} traffic; add the traffic type ${traffic} to one.`
        : `Zone ${zone.name} has no such physical network for ${traffic} traffic with the tag ${tag}, which the offering asks for; give it to one with updatePhysicalNetwork.`,
    )
  }
  if (found.state !== 'Enabled')
    throw invalid(`Physical network ${found.name} is disabled; enable it with updatePhysicalNetwork.`)
  return found
}

export function enabledProviders(read: Read, physicalNetworkId: number): ReadonlySet<string> {
  const rows = read.all(
    sql<{ name: string }>`
      select name from networkServiceProvider
      where physicalNetworkId = ${physicalNetworkId} and state = 'Enabled' and removed is null`,
  )
  return new Set(rows.map(row => row.name))
}

/** @throws CloudError PARAM_ERROR when the zone has its network already */
export function requireOneNetworkOfBasicZone(read: Read, zone: Row<'zone'>): void {
  if (read.get(sql`select id from network where zoneId = ${zone.id} and removed is null`))
    throw invalid(`The Basic zone ${zone.name} has its guest network already; it can have one only.`)
}

export interface GivenAddresses {
  gateway?: string
  netmask?: string
  startip?: string
  endip?: string
}

export interface Addressing {
  gateway: string | null
  netmask: string | null
  cidr: string | null
  /** range to add to a shared network */
  range: { gateway: string; netmask: string; startIp: string; endIp: string | undefined } | null
}

const none: Addressing = { gateway: null, netmask: null, cidr: null, range: null }
const defaultGuestCidr = '10.1.1.0/24'

/** What a new network's addresses are: an isolated one has a subnet, a shared one ranges, an L2 one nothing.
 *  @throws CloudError PARAM_ERROR */
export function addressing(
  zone: Row<'zone'>,
  offering: Row<'networkOffering'>,
  p: GivenAddresses,
): Addressing {
  const given = p.gateway || p.netmask || p.startip || p.endip
  if (zone.networkType === 'Basic' || offering.guestType === 'L2') {
    if (given) {
      throw invalid(
        zone.networkType === 'Basic'
          ? 'In a Basic zone the addresses belong to pods: add them with createVlanIpRange.'
          : 'An L2 network has no addresses: leave gateway, netmask, startip and endip out.',
      )
    }
    return none
  }
  if (offering.guestType === 'Shared') {
    if (!p.gateway || !p.netmask || !p.startip)
      throw invalid('A shared network needs gateway, netmask and startip.')
    return {
      ...none,
      range: { gateway: p.gateway, netmask: p.netmask, startIp: p.startip, endIp: p.endip || undefined },
    }
  }
  if (p.startip || p.endip)
    throw invalid('An isolated network uses its whole subnet: leave startip and endip out.')
  const cidr = parseCidr(zone.guestCidr ?? defaultGuestCidr)
  const gateway = p.gateway || (cidr && formatIp(cidr.base + 1))
  const netmask = p.netmask || (cidr && netmaskOf(cidr.prefix))
  if (!gateway || !netmask) throw invalid('Give gateway and netmask of the network.')
  const checked = checkRange({ gateway, netmask })
  if (!checked.ok) throw invalid(checked.why)
  return { gateway, netmask, cidr: formatCidr(checked.subnet), range: null }
}
