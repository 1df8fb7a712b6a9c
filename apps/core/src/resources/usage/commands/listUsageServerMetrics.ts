import { hostname } from 'node:os'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import { wireDate } from '#kernel/wire.ts'

export const listUsageServerMetrics = command('listUsageServerMetrics', {
  description: 'Tells how the making of usage records goes.',
  params: [],
  run({ read, clock }) {
    const last = read.get(sql<{ ended: number | null }>`select max(ended) as ended from usageRun`)
    return {
      collectiontime: wireDate(clock.now()),
      hostname: hostname(),
      state: configValue(read, 'enable.usage.server') ? 'Up' : 'Down',
      lastsuccessfuljob: wireDate(last?.ended ?? 0),
    }
  },
})
