import { SegmentedControl, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { useJobs } from '#shared/api/jobs.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Job } from './Job.tsx'
import css from './jobs.module.css'
import { runningQuery, shownJob } from './running.ts'

const views = ['mine', 'all'] as const

/** Everything long: what this reader has begun, here or in another browser, and what runs in the whole cloud. */
export function Component() {
  const { t } = useT()
  const [search, setSearch] = useSearchParams()
  const view = search.get('view') === 'all' ? 'all' : 'mine'
  const mine = useJobs()
  const { can } = useApis()
  const all = useQuery({ ...runningQuery, enabled: can('listAsyncJobs') })
  const known = new Map(mine.map(job => [job.jobid, job]))
  const shown = view === 'mine' ? mine : (all.data?.rows ?? []).map(row => known.get(row.id) ?? shownJob(row))
  return (
    <Page crumbs={[{ text: t('section.activity') }, { text: t('jobs.title') }]}>
      <div className={css.page}>
        <header className={css.head}>
          <Title order={1}>{t('jobs.title')}</Title>
          <SegmentedControl
            size="xs"
            aria-label={t('jobs.whose')}
            value={view}
            onChange={value => setSearch(value === 'all' ? { view: 'all' } : {}, { replace: true })}
            data={views.map(value => ({ value, label: t(`jobs.${value}`) }))}
          />
        </header>
        {shown.length === 0 ? (
          <p className={css.none}>{t(view === 'mine' ? 'jobs.none' : 'jobs.noneRunning')}</p>
        ) : (
          <ul className={css.all} aria-live="polite">
            {shown.map(job => (
              <Job key={job.jobid} job={job} />
            ))}
          </ul>
        )}
      </div>
    </Page>
  )
}
