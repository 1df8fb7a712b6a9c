import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { checkRange } from '#kernel/ipv4.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { allocationStateOf } from '#resources/zone/index.ts'
import { addPodRange, requireFreeAddresses, requireFreePodName, requireFreeSubnet } from '../store.ts'
import { podView } from '../view.ts'

export const createPod = command('createPod', {
  description: 'Makes a pod with its reserved private addresses.',
  params: ['zoneid', 'name', 'gateway', 'netmask', 'startip', 'endip', 'allocationstate'],
  run(ctx, p) {
    const { tx, ids, clock } = ctx
    const zone = living(tx, 'zone', p.zoneid, 'zone')
    requireFreePodName(tx, zone.id, p.name)
    const { gateway, netmask, startip } = p
    if (!gateway || !netmask || !startip)
      throw invalid('A pod of a zone of type Core needs gateway, netmask and startip.')
    const checked = checkRange({ gateway, netmask, startIp: startip, endIp: p.endip || undefined })
    if (!checked.ok) throw invalid(checked.why)
    requireFreeSubnet(tx, zone.id, checked.subnet)
    if (checked.range) requireFreeAddresses(tx, zone.id, checked.range)
    const uuid = ids.uuid()
    const id = tx.insert('pod', {
      uuid,
      name: p.name,
      zoneId: zone.id,
      gateway,
      netmask,
      allocationState: p.allocationstate ? allocationStateOf(p.allocationstate) : 'Enabled',
      created: clock.now(),
      removed: null,
    })
    if (checked.range) addPodRange(tx, id, checked.range)
    ctx.changes.emit(tx, 'pod', uuid)
    return one(podView, tx, id)
  },
  event: (_ctx, p, pod) => ({
    type: 'POD.CREATE',
    description: `Created pod ${p.name}`,
    resourceType: 'Pod',
    ...('id' in pod && { resourceUuid: pod.id }),
  }),
})
