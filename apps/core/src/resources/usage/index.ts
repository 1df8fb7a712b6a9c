import { repeat } from '#kernel/repeat.ts'
import type { Resource } from '#kernel/resource.ts'
import { generateUsageRecords } from './commands/generateUsageRecords.ts'
import { listUsageRecords } from './commands/listUsageRecords.ts'
import { listUsageServerMetrics } from './commands/listUsageServerMetrics.ts'
import { listUsageTypes } from './commands/listUsageTypes.ts'
import { removeRawUsageRecords } from './commands/removeRawUsageRecords.ts'
import { followUse, measureAll } from './record.ts'
import { beginMeasuring, recordEnded, untilDue } from './run.ts'
import { usageMigrations } from './tables.ts'

export { usageRecorded } from './hooks.ts'
export { recordScope } from './scope.ts'
export { usageTypes, type UsageType } from './types.ts'
export type { About, Facts } from './use.ts'

export const usage: Resource = {
  name: 'usage',
  commands: [
    listUsageTypes,
    listUsageRecords,
    generateUsageRecords,
    removeRawUsageRecords,
    listUsageServerMetrics,
  ],
  migrations: usageMigrations,
  start(env) {
    let stopped = false
    const stopFollowing = followUse(env)
    if (env.db.tx(tx => beginMeasuring(tx, env))) {
      measureAll(env, () => stopped).catch((error: unknown) => {
        if (!stopped) env.log.error({ err: error }, 'what is used could not be measured at the start')
      })
    }
    const stopRounds = repeat(
      env,
      'making usage records',
      () => untilDue(env),
      async () => {
        await measureAll(env, () => stopped)
        await recordEnded(env, () => stopped)
      },
    )
    return () => {
      stopped = true
      stopFollowing()
      stopRounds()
    }
  },
}
