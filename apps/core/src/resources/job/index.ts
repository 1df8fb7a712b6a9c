import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { listAsyncJobs } from './commands/listAsyncJobs.ts'
import { configValue } from '#kernel/settings/index.ts'
import { queryAsyncJobResult } from './commands/queryAsyncJobResult.ts'

export { domainPathOnWire } from './view.ts'

const sweepEveryMs = 60_000

export const job: Resource = {
  name: 'job',
  entities: { AsyncJobResponse: entity('job', 'accountId') },
  commands: [queryAsyncJobResult, listAsyncJobs],
  start(env) {
    const sweep = () =>
      env.db.tx(tx => {
        const before = env.clock.now() - configValue(tx, 'job.expire.minutes') * 60_000
        tx.run(tx.q.deleteFrom('job').where('completed', '<', before))
      })
    return repeat(env, 'forgetting finished jobs', () => sweepEveryMs, sweep, true)
  },
}
