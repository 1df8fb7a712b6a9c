import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { nothingLeft, release } from '../dedicate.ts'

export const releaseDedicatedHost = asyncCommand('releaseDedicatedHost', {
  description: 'Opens a dedicated host to everybody again.',
  params: ['hostid'],
  accept: (ctx, p) => release(ctx, 'Host', p.hostid),
  steps: nothingLeft,
  result: () => success(),
})
