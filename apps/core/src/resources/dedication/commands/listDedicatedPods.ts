import { command } from '#kernel/command.ts'
import { dedicated } from '../dedicate.ts'
import { dedicatedPod } from '../view-pod.ts'

export const listDedicatedPods = command('listDedicatedPods', {
  description: 'Lists pods that serve one domain or account alone.',
  params: ['podid', 'domainid', 'account', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) => dedicated(ctx, 'Pod', p.podid, p, dedicatedPod),
})
