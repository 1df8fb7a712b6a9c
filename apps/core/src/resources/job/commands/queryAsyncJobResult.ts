import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { protocol } from '#kernel/protocol-strings.ts'
import { jobView } from '../view.ts'

export const queryAsyncJobResult = command('queryAsyncJobResult', {
  params: ['jobid', 'resourceid', 'resourcetype'],
  description: 'Tells how far an asynchronous job is, and what came of it.',
  run({ read, caller }, { jobid, resourceid, resourcetype }) {
    if (jobid === undefined && !(resourceid && resourcetype)) {
      throw invalid('Give jobid, or resourceid together with resourcetype.')
    }
    const job =
      jobid !== undefined
        ? read.find('job', jobid)
        : read.get(
            sql<{ id: number; accountId: number }>`
              select id, accountId from job
              where instanceUuid = ${resourceid} and lower(instanceType) = lower(${resourcetype}) and visible = 1
              order by id desc limit 1`,
          )
    const [view] = job ? jobView(read, [job.id]) : []
    if (!job || !view || job.accountId === null) {
      throw new CloudError(
        'PARAM_ERROR',
        protocol.unknownId('queryasyncjobresult', 'jobid', String(jobid ?? resourceid)),
      )
    }
    requireAccess(read, caller, job.accountId)
    return view
  },
})
