import { commands } from 'virtual:commands'
import { cloud } from '#shared/api/cloud.ts'
import { jobs, type TrackedJob, trackJob } from '#shared/api/jobs.ts'
import { type Row, listQuery } from '#shared/api/lists.ts'
import { session } from '#shared/api/session.ts'
import { timeOf } from './ended.ts'
import { commandOf } from '#shared/engine/doings.ts'
import { allResources, pathTo } from '#shared/engine/registry.ts'

/** Jobs that run now, whoever began them. */
export const runningQuery = listQuery('listAsyncJobs', { listall: true, page: 1, pagesize: 500 }, [], {
  name: 'job',
  sent: { listall: true, page: 1, pagesize: 500 },
  read: ({ count, rows }) => ({ count, rows: rows.map(row => ({ ...row, id: String(row['jobid']) })) }),
})

/** A running job of the cloud as the job centre shows it. */
export function shownJob(row: Row): TrackedJob {
  const { cmd, jobinstancetype, jobinstanceid, account, created } = row as Row &
    Partial<Record<'cmd' | 'jobinstancetype' | 'jobinstanceid' | 'account' | 'created', string>>
  const resource = allResources().find(r => commands[r.list]?.resourceType === jobinstancetype)
  const command = commandOf(cmd ?? '')
  return {
    jobid: row.id,
    command,
    action: command,
    subject: jobinstanceid ?? account ?? '',
    kind: resource?.list,
    path: resource?.idParam && jobinstanceid ? pathTo(resource, jobinstanceid) : undefined,
    started: timeOf(created ?? ''),
    status: 'running',
  }
}

/** Takes up what this user has begun elsewhere: in another browser, or by a program. Refused where the role may not. */
export async function adoptJobs(): Promise<void> {
  const me = session.get()?.userid
  const known = new Set(jobs.get().map(job => job.jobid))
  const rows = await cloud.loose.all('listAsyncJobs', {}).catch(() => [])
  for (const row of rows as Readonly<Record<string, unknown>>[]) {
    if (row['userid'] !== me || known.has(String(row['jobid']))) continue
    const { status: _, ended: __, error: ___, ...job } = shownJob({ ...row, id: String(row['jobid']) })
    trackJob(job).catch(() => undefined) // its end is in the job centre
  }
}
