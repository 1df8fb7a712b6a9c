import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { checkRange } from '#kernel/ipv4.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { addPodRange, requireFreeAddresses, requireFreeOfPod, vlanOfRange } from '../store.ts'
import { podView } from '../view.ts'

export const createManagementNetworkIpRange = asyncCommand('createManagementNetworkIpRange', {
  description: 'Reserves one more range of private addresses in a pod.',
  params: ['podid', 'gateway', 'netmask', 'startip', 'endip', 'forsystemvms', 'vlan'],
  accept(ctx, p) {
    const pod = living(ctx.tx, 'pod', p.podid, 'pod')
    const { gateway, netmask, startip: startIp } = p
    if (gateway !== pod.gateway || netmask !== pod.netmask)
      throw invalid(`A range of pod ${pod.name} has its gateway ${pod.gateway} and netmask ${pod.netmask}.`)
    const checked = checkRange({ gateway, netmask, startIp, endIp: p.endip || undefined })
    if (!checked.ok || !checked.range) throw invalid(checked.ok ? 'Give startip.' : checked.why)
    requireFreeAddresses(ctx.tx, pod.zoneId, checked.range)
    requireFreeOfPod(ctx.tx, pod, checked.range)
    const { range } = checked
    return {
      data: { podId: pod.id, range, vlan: vlanOfRange(p.vlan), forSystemVms: p.forsystemvms ?? false },
      serial: `pod:${pod.id}`,
      event: { description: `reserving ${startIp}-${p.endip || startIp} in pod ${pod.name}` },
    }
  },
  steps: [
    {
      name: 'reserve',
      run: job => tx => {
        const { podId, range, ...traits } = job.data
        const pod = living(tx, 'pod', podId, 'pod')
        requireFreeOfPod(tx, pod, range)
        addPodRange(tx, podId, range, traits)
        job.changes.emit(tx, 'pod', pod.uuid)
      },
    },
  ],
  result: (read, { podId }) => one(podView, read, podId),
})
