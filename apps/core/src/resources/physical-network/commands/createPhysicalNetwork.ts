import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { vlansOf } from '../domain/vlans.ts'
import { addProviders } from '../store.ts'
import { physicalNetworkView } from '../view.ts'

export const createPhysicalNetwork = asyncCommand('createPhysicalNetwork', {
  description: 'Makes a physical network with its service providers, all disabled.',
  params: [
    'zoneid',
    'name',
    'broadcastdomainrange',
    'domainid',
    'isolationmethods',
    'networkspeed',
    'tags',
    'vlan',
  ],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const zone = living(tx, 'zone', p.zoneid, 'zone')
    const basic = zone.networkType === 'Basic'
    if (basic && tx.get(sql`select id from physicalNetwork where zoneId = ${zone.id} and removed is null`))
      throw invalid(`The Basic zone ${zone.name} has its physical network already; it can have one only.`)
    if (basic && p.vlan) throw invalid('A Basic zone has no VLANs for guests; leave vlan out.')
    const range = rangeOf(p.broadcastdomainrange, basic)
    const tags = p.tags ?? []
    if (tags.length > 1) throw invalid('A physical network has one tag at most.')
    const uuid = ids.uuid()
    const id = tx.insert('physicalNetwork', {
      uuid,
      name: p.name,
      zoneId: zone.id,
      domainId: p.domainid ?? zone.domainId,
      broadcastDomainRange: range,
      isolationMethods: JSON.stringify(p.isolationmethods ?? []),
      tags: JSON.stringify(tags),
      vlans: JSON.stringify(p.vlan ? vlansOf(p.vlan) : []),
      speed: p.networkspeed || null,
      state: 'Disabled',
      created: clock.now(),
      removed: null,
    })
    addProviders(tx, ctx, id, !basic)
    ctx.changes.emit(tx, 'physicalnetwork', uuid)
    return {
      data: { id },
      id: uuid,
      instance: { type: 'PhysicalNetwork', uuid },
      event: { description: `making physical network ${p.name} of zone ${zone.name}` },
    }
  },
  steps: [],
  result: (read, { id }) => one(physicalNetworkView, read, id),
})

/** @throws CloudError PARAM_ERROR */
function rangeOf(text: string | undefined, basic: boolean): 'POD' | 'ZONE' {
  if (!text) return basic ? 'POD' : 'ZONE'
  const range = (['POD', 'ZONE'] as const).find(known => known === text.toUpperCase())
  if (!range) throw invalid(`The broadcast domain range ${text} is not known; it is Pod or Zone.`)
  if (basic && range !== 'POD') throw invalid('In a Basic zone the broadcast domain range is Pod.')
  return range
}
