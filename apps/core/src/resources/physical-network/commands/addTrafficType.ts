import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { TrafficTypeName } from '../tables.ts'
import { trafficTypeView } from '../view.ts'

const known: readonly TrafficTypeName[] = ['Guest', 'Management', 'Public', 'Storage']

export const addTrafficType = asyncCommand('addTrafficType', {
  description: 'Lets a physical network carry guest, management, public or storage traffic.',
  params: [
    'physicalnetworkid',
    'traffictype',
    'vlan',
    'isolationmethod',
    'kvmnetworklabel',
    'xennetworklabel',
    'vmwarenetworklabel',
    'hypervnetworklabel',
    'ovm3networklabel',
  ],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const network = living(tx, 'physicalNetwork', p.physicalnetworkid, 'physical network')
    const type = known.find(name => name.toLowerCase() === p.traffictype.toLowerCase())
    if (!type) throw invalid(`The traffic type ${p.traffictype} is not known; use ${known.join(', ')}.`)
    const zone = tx.row('zone', network.zoneId)
    if (type === 'Public' && zone.networkType === 'Basic')
      throw invalid(
        'A Basic zone carries public traffic only with Elastic IP, which this cloud does not have.',
      )
    const exists = tx.get(
      sql`select id from trafficType where physicalNetworkId = ${network.id} and type = ${type} and removed is null`,
    )
    if (exists) throw conflict(`Physical network ${network.name} carries ${type} traffic already.`)
    const elsewhere =
      type !== 'Guest' &&
      tx.get<{ name: string }>(
        sql`select p.name from trafficType t join physicalNetwork p on p.id = t.physicalNetworkId
          where p.zoneId = ${network.zoneId} and t.type = ${type} and t.removed is null`,
      )
    if (elsewhere)
      throw conflict(`${type} traffic of zone ${zone.name} is on physical network ${elsewhere.name} already.`)
    const labels = {
      xen: p.xennetworklabel,
      kvm: p.kvmnetworklabel,
      vmware: p.vmwarenetworklabel,
      hyperv: p.hypervnetworklabel,
      ovm3: p.ovm3networklabel,
    }
    const uuid = ids.uuid()
    const id = tx.insert('trafficType', {
      uuid,
      physicalNetworkId: network.id,
      type,
      labels: JSON.stringify(labels),
      vlan: p.vlan || null,
      created: clock.now(),
      removed: null,
    })
    if (p.isolationmethod && network.isolationMethods === '[]')
      tx.update('physicalNetwork', network.id, { isolationMethods: JSON.stringify([p.isolationmethod]) })
    return {
      data: { id },
      id: uuid,
      instance: { type: 'TrafficType', uuid },
      event: { description: `adding ${type} traffic to physical network ${network.name}` },
    }
  },
  steps: [],
  result: (read, { id }) => one(trafficTypeView, read, id),
})
