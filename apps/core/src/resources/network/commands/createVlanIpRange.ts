import { sql } from 'kysely'
import { command, type Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Row } from '#ports/db.ts'
import { defaultGuestNetwork } from '../addresses.ts'
import { dedicateRange, isDedicated } from '../dedication.ts'
import { publicPhysicalNetwork } from '../making.ts'
import { addGuestRange, addPublicRange, type NewRange } from '../ranges.ts'
import { vlanView } from '../view.ts'

export const createVlanIpRange = command('createVlanIpRange', {
  description:
    'Adds a range of addresses: public ones of an Advanced zone, or guests of a shared network; in a Basic zone of one pod.',
  params: [
    'zoneid',
    'podid',
    'networkid',
    'physicalnetworkid',
    'gateway',
    'netmask',
    'startip',
    'endip',
    'forvirtualnetwork',
    'forsystemvms',
    'vlan',
    'account',
    'domainid',
    'projectid',
  ],
  run(ctx, p) {
    const id = isPublic(ctx, p) ? publicRange(ctx, p) : guestRange(ctx, p)
    if (isDedicated(p)) dedicateRange(ctx, id, p)
    ctx.changes.emit(ctx.tx, 'vlaniprange', ctx.tx.row('vlan', id).uuid)
    return one(vlanView, ctx.tx, id)
  },
  event: (_ctx, p, vlan) => ({
    type: 'VLAN.IP.RANGE.CREATE',
    description: `Added the addresses ${p.startip ?? ''} to ${p.endip ?? p.startip ?? ''}`,
    ...('id' in vlan && { resourceUuid: vlan.id }),
  }),
})

interface Given {
  zoneid?: number
  podid?: number
  networkid?: number
  physicalnetworkid?: number
  gateway?: string
  netmask?: string
  startip?: string
  endip?: string
  forvirtualnetwork?: boolean
  forsystemvms?: boolean
  vlan?: string
}

/** Absent, forvirtualnetwork means public addresses, unless a network is named or the zone has none. */
function isPublic({ tx }: Ctx, p: Given): boolean {
  if (p.forvirtualnetwork !== undefined) return p.forvirtualnetwork
  return (
    p.networkid === undefined && p.zoneid !== undefined && tx.row('zone', p.zoneid).networkType === 'Advanced'
  )
}

function publicRange(ctx: Ctx, p: Given): number {
  if (p.zoneid === undefined) throw invalid('Public addresses belong to a zone: send zoneid.')
  const zone = living(ctx.tx, 'zone', p.zoneid, 'zone')
  if (zone.networkType === 'Basic') {
    throw invalid(
      `Zone ${zone.name} is Basic and has no public addresses; send forvirtualnetwork=false to add addresses for guests.`,
    )
  }
  const physical = publicPhysicalNetwork(ctx.tx, zone, p.physicalnetworkid)
  return addPublicRange(ctx.tx, ctx, physical, { ...rangeOf(p), forSystemVms: p.forsystemvms === true })
}

function guestRange(ctx: Ctx, p: Given): number {
  const { tx } = ctx
  const pod = p.podid === undefined ? null : living(tx, 'pod', p.podid, 'pod')
  const network = networkOf(ctx, p.networkid, p.zoneid ?? pod?.zoneId)
  const zone = tx.row('zone', network.zoneId)
  const basic = zone.networkType === 'Basic'
  if (p.zoneid !== undefined && p.zoneid !== zone.id)
    throw invalid(`Network ${network.name} is not in the zone that zoneid names.`)
  if (network.guestType !== 'Shared')
    throw invalid(`Network ${network.name} is ${network.guestType}; only shared networks have ranges.`)
  if (basic && !pod) throw invalid('In a Basic zone the addresses belong to a pod: send podid.')
  if (pod && pod.zoneId !== zone.id) throw invalid(`Pod ${pod.name} is not in zone ${zone.name}.`)

  const before = tx.get(
    sql<
      Row<'vlan'>
    >`select * from vlan where networkId = ${network.id} and removed is null order by id limit 1`,
  )
  const vlan = p.vlan || before?.vlan || network.broadcastUri || undefined
  return addGuestRange(tx, ctx, network, basic ? (pod?.id ?? null) : null, { ...rangeOf(p, before), vlan })
}

/** @param before an earlier range of the same network, whose subnet is taken when none is given
 *  @throws CloudError PARAM_ERROR when something is missing */
function rangeOf(p: Given, before?: Row<'vlan'>): NewRange {
  const gateway = p.gateway || before?.gateway
  const netmask = p.netmask || before?.netmask
  if (!gateway || !netmask || !p.startip)
    throw invalid('A range of addresses needs gateway, netmask and startip.')
  return { gateway, netmask, startIp: p.startip, endIp: p.endip || undefined, vlan: p.vlan }
}

/** @throws CloudError PARAM_ERROR when no network is named and the zone has no default one */
function networkOf({ tx }: Ctx, networkId: number | undefined, zoneId: number | undefined): Row<'network'> {
  if (networkId !== undefined) return living(tx, 'network', networkId, 'network')
  const network = zoneId === undefined ? undefined : defaultGuestNetwork(tx, zoneId)
  if (!network)
    throw invalid('Name the network of the new addresses by networkid; make it with createNetwork.')
  return network
}
