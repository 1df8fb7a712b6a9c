import { asyncCommand } from '#kernel/command.ts'
import { dedicate, nothingLeft, oneShown } from '../dedicate.ts'
import { dedicatedPod } from '../view-pod.ts'

export const dedicatePod = asyncCommand('dedicatePod', {
  description: 'Keeps a pod for the instances of one domain, or of one account of it.',
  params: ['podid', 'domainid', 'account'],
  accept: (ctx, p) => dedicate(ctx, 'Pod', p.podid, p),
  steps: nothingLeft,
  result: (read, data) => dedicatedPod(oneShown('Pod', read, data)),
})
