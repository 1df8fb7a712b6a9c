import { command } from '#kernel/command.ts'
import { wireDate } from '#kernel/wire.ts'
import { charge } from '../charge.ts'
import { enabled } from '../enabled.ts'

export const quotaUpdate = command('quotaUpdate', {
  description: 'Charges accounts for the usage records that have not been charged yet.',
  offered: enabled,
  params: [],
  run(ctx) {
    charge(ctx.tx, ctx)
    return { updated_on: wireDate(ctx.clock.now()) }
  },
})
