import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { vlanUri } from '../domain/vlan-tag.ts'
import { vlanView } from '../view.ts'

export const listVlanIpRanges = command('listVlanIpRanges', {
  description: 'Lists ranges of addresses.',
  params: [
    'id',
    'zoneid',
    'podid',
    'networkid',
    'physicalnetworkid',
    'forvirtualnetwork',
    'vlan',
    'keyword',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'vlan',
        params: p,
        keyword: ['vlan', 'startIp', 'endIp'],
        where: [
          p.zoneid !== undefined && sql`zoneId = ${p.zoneid}`,
          p.podid !== undefined && sql`podId = ${p.podid}`,
          p.networkid !== undefined && sql`networkId = ${p.networkid}`,
          p.physicalnetworkid !== undefined && sql`physicalNetworkId = ${p.physicalnetworkid}`,
          p.forvirtualnetwork !== undefined &&
            sql`type = ${p.forvirtualnetwork ? 'VirtualNetwork' : 'DirectAttached'}`,
          p.vlan !== undefined && sql`vlan = ${vlanUri(p.vlan)}`,
        ],
      },
      vlanView,
    ),
})
