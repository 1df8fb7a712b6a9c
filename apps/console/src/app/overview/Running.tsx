import type { AsyncJobResponse } from '@cloud/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type TrackedJob, useJobs } from '#shared/api/jobs.ts'
import { listQuery } from '#shared/api/lists.ts'
import { commandOf, doing } from '#shared/engine/doings.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import { Time } from '#shared/ui/Time.tsx'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'

interface Work {
  jobid: string
  action: string
  subject: string
  path: string | undefined
  /** when it began; ISO 8601 */
  since: string
}

const ofTab = ({ jobid, action, subject, path, started }: TrackedJob): Work => ({
  jobid,
  action,
  subject,
  path,
  since: new Date(started).toISOString(),
})

const ofCloud = (job: AsyncJobResponse): Work => ({
  jobid: job.jobid ?? '',
  action: commandOf(job.cmd ?? ''),
  subject: [job.jobinstancetype, job.account].filter(Boolean).join(' · '),
  path: undefined,
  since: job.created ?? '',
})

/** What is being done now: by this tab at once, by everybody else as far as the caller may see it. */
export function Running() {
  const { t } = useT()
  const query = useQuery(listQuery('listAsyncJobs', { listall: true, page: 1, pagesize: 10 }))
  const begun = useJobs()
  const here = begun.filter(job => job.status === 'running')
  const known = new Set(begun.map(job => job.jobid))
  const rows = (query.data?.rows ?? []) as readonly unknown[] as readonly AsyncJobResponse[]
  const all = [...here.map(ofTab), ...rows.filter(job => !known.has(job.jobid ?? '')).map(ofCloud)]
  return (
    <Panel
      title={t('overview.running')}
      query={query}
      empty={all.length === 0 ? <p className={css.quiet}>{t('overview.nothingRuns')}</p> : undefined}
    >
      <ul className={css.lines}>
        {all.map(job => (
          <li key={job.jobid}>
            <State value="InProgress" as="busy" />
            <span>
              {doing(job.action)} {job.path ? <Link to={job.path}>{job.subject}</Link> : job.subject}
            </span>
            <span className={css.quiet}>
              <Time value={job.since} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
