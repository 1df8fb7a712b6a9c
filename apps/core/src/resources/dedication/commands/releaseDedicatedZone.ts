import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { nothingLeft, release } from '../dedicate.ts'

export const releaseDedicatedZone = asyncCommand('releaseDedicatedZone', {
  description: 'Opens a dedicated zone to everybody again.',
  params: ['zoneid'],
  accept: (ctx, p) => release(ctx, 'Zone', p.zoneid),
  steps: nothingLeft,
  result: () => success(),
})
