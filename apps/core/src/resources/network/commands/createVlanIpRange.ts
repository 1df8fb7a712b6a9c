import { sql } from 'kysely'
import { command, type Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Row } from '#ports/db.ts'
import { defaultGuestNetwork } from '../addresses.ts'
import { addGuestRange } from '../ranges.ts'
import { vlanView } from '../view.ts'

export const createVlanIpRange = command('createVlanIpRange', {
  description: 'Adds a range of addresses to a shared network; in a Basic zone it is the range of one pod.',
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
    'vlan',
  ],
  run(ctx, p) {
    const { tx } = ctx
    const pod = p.podid === undefined ? null : living(tx, 'pod', p.podid, 'pod')
    const network = networkOf(ctx, p.networkid, p.zoneid ?? pod?.zoneId)
    const zone = tx.row('zone', network.zoneId)
    if (p.forvirtualnetwork) {
      throw invalid(
        `Zone ${zone.name} has no public traffic; send forvirtualnetwork=false to add addresses for guests.`,
      )
    }
    if (p.zoneid !== undefined && p.zoneid !== zone.id)
      throw invalid(`Network ${network.name} is not in the zone that zoneid names.`)
    if (network.guestType !== 'Shared')
      throw invalid(`Network ${network.name} is ${network.guestType}; only shared networks have ranges.`)
    if (zone.networkType === 'Basic' && !pod)
      throw invalid('In a Basic zone the addresses belong to a pod: send podid.')
    if (pod && pod.zoneId !== zone.id) throw invalid(`Pod ${pod.name} is not in zone ${zone.name}.`)

    const before = tx.get(
      sql<
        Row<'vlan'>
      >`select * from vlan where networkId = ${network.id} and removed is null order by id limit 1`,
    )
    const gateway = p.gateway || before?.gateway
    const netmask = p.netmask || before?.netmask
    if (!gateway || !netmask || !p.startip)
      throw invalid('A range of addresses needs gateway, netmask and startip.')
    const id = addGuestRange(tx, ctx, {
      network,
      podId: zone.networkType === 'Basic' ? (pod?.id ?? null) : null,
      vlan: p.vlan || before?.vlan || (network.broadcastUri ?? undefined),
      gateway,
      netmask,
      startIp: p.startip,
      endIp: p.endip || undefined,
    })
    ctx.changes.emit(tx, 'network', network.uuid)
    return one(vlanView, tx, id)
  },
  event: (_ctx, p, vlan) => ({
    type: 'VLAN.IP.RANGE.CREATE',
    description: `Added the addresses ${p.startip ?? ''} to ${p.endip ?? p.startip ?? ''}`,
    ...('id' in vlan && { resourceUuid: vlan.id }),
  }),
})

/** @throws CloudError PARAM_ERROR when no network is named and the zone has no default one */
function networkOf({ tx }: Ctx, networkId: number | undefined, zoneId: number | undefined): Row<'network'> {
  if (networkId !== undefined) return living(tx, 'network', networkId, 'network')
  const network = zoneId === undefined ? undefined : defaultGuestNetwork(tx, zoneId)
  if (!network)
    throw invalid('Name the network of the new addresses by networkid; make it with createNetwork.')
  return network
}
