import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { nothingLeft, release } from '../dedicate.ts'

export const releaseDedicatedPod = asyncCommand('releaseDedicatedPod', {
  description: 'Opens a dedicated pod to everybody again.',
  params: ['podid'],
  accept: (ctx, p) => release(ctx, 'Pod', p.podid),
  steps: nothingLeft,
  result: () => success(),
})
