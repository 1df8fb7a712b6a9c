import { command } from '#kernel/command.ts'
import { historyPage, historyParams } from '../../vm/index.ts'

export const listSystemVmsUsageHistory = command('listSystemVmsUsageHistory', {
  description: 'Lists what system VMs and routers have used, look by look.',
  params: historyParams,
  run: (ctx, p) => historyPage(ctx, p, ['ConsoleProxy', 'SecondaryStorageVm', 'DomainRouter']),
})
