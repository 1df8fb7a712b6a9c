import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { expungeSteps } from '../expunging.ts'
import { instance } from '../store.ts'
import { accepted } from '../work.ts'

export const expungeVirtualMachine = asyncCommand('expungeVirtualMachine', {
  description: 'Removes an instance for good, with its root volume and its addresses.',
  params: ['id'],
  accept: (ctx, p) => accepted(ctx, instance(ctx.tx, 'expungeVirtualMachine', p.id), 'expunging', {}),
  steps: expungeSteps,
  result: () => success(),
})
