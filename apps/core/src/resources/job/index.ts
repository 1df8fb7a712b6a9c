import { entity, type Resource } from '#kernel/resource.ts'
import { listAsyncJobs } from './commands/listAsyncJobs.ts'
import { queryAsyncJobResult } from './commands/queryAsyncJobResult.ts'

export { domainPathOnWire } from './view.ts'

/** Finished jobs are kept this long (`job.expire.minutes`). */
const keepMs = 1440 * 60_000
const sweepEveryMs = 60_000

export const job: Resource = {
  name: 'job',
  entities: { AsyncJobResponse: entity('job', 'accountId') },
  commands: [queryAsyncJobResult, listAsyncJobs],
  start(env) {
    let cancel = () => {}
    const sweep = () => {
      const before = env.clock.now() - keepMs
      env.db.tx(tx => tx.run(tx.q.deleteFrom('job').where('completed', '<', before)))
      cancel = env.clock.after(sweepEveryMs, sweep)
    }
    sweep()
    return () => cancel()
  },
}
