import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { checkRange } from '#kernel/ipv4.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Row } from '#ports/db.ts'
import { allocationStateOf } from '#resources/zone/index.ts'
import { requireFreeAddresses, requireFreePodName, requireFreeSubnet, resizePodRange } from '../store.ts'
import { podView } from '../view.ts'

export const updatePod = command('updatePod', {
  description: 'Changes a pod; addresses in use stay reserved.',
  params: ['id', 'name', 'gateway', 'netmask', 'startip', 'endip', 'allocationstate'],
  run(ctx, p) {
    const { tx } = ctx
    const pod = living(tx, 'pod', p.id, 'pod')
    if (p.name) requireFreePodName(tx, pod.zoneId, p.name, pod.id)
    const gateway = p.gateway || pod.gateway
    const netmask = p.netmask || pod.netmask
    if (p.gateway || p.netmask || p.startip || p.endip) {
      const ranges = tx.all(
        sql<Row<'podIpRange'>>`select * from podIpRange where podId = ${pod.id} order by id`,
      )
      if ((p.startip || p.endip) && ranges.length > 1)
        throw invalid('This pod has several reserved ranges; change them with the commands for IP ranges.')
      for (const range of ranges) {
        const only = ranges.length === 1
        const startIp = (only && p.startip) || range.startIp
        const checked = checkRange({ gateway, netmask, startIp, endIp: (only && p.endip) || range.endIp })
        if (!checked.ok) throw invalid(checked.why)
        requireFreeSubnet(tx, pod.zoneId, checked.subnet, pod.id)
        if (!checked.range) continue
        requireFreeAddresses(tx, pod.zoneId, checked.range)
        resizePodRange(ctx, range, checked.range)
      }
    }
    tx.update('pod', pod.id, {
      name: p.name || pod.name,
      gateway,
      netmask,
      allocationState: p.allocationstate ? allocationStateOf(p.allocationstate) : pod.allocationState,
    })
    ctx.changes.emit(tx, 'pod', pod.uuid)
    return one(podView, tx, pod.id)
  },
  event: (ctx, p) => {
    const { name, uuid } = ctx.read.row('pod', p.id)
    return { type: 'POD.EDIT', description: `Changed pod ${name}`, resourceType: 'Pod', resourceUuid: uuid }
  },
})
