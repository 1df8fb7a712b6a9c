import { command } from '#kernel/command.ts'
import { enabled } from '../enabled.ts'

export const quotaIsEnabled = command('quotaIsEnabled', {
  description: 'Tells whether usage is charged by tariffs.',
  params: [],
  run: ({ read }) => ({ isenabled: enabled(read) }),
})
