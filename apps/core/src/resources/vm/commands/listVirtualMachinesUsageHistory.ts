import { command } from '#kernel/command.ts'
import { historyPage, historyParams } from '../usage-history.ts'

export const listVirtualMachinesUsageHistory = command('listVirtualMachinesUsageHistory', {
  description: 'Lists what instances have used, look by look.',
  params: historyParams,
  run: (ctx, p) => historyPage(ctx, p, ['User']),
})
