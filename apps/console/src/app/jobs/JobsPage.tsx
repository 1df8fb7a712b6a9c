import { Button, SegmentedControl, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { type TrackedJob, useJobs } from '#shared/api/jobs.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { unknownTo, useEnded } from './ended.ts'
import { Job } from './Job.tsx'
import css from './jobs.module.css'
import { runningQuery, shownJob } from './running.ts'

const views = ['mine', 'all'] as const

/** Everything long: what this reader has begun, here or in another browser, and all that the caller may see. */
export function Component() {
  const { t } = useT()
  const [search, setSearch] = useSearchParams()
  const view = search.get('view') === 'all' ? 'all' : 'mine'
  const mine = useJobs()
  const { can } = useApis()
  const all = useQuery({ ...runningQuery, enabled: can('listAsyncJobs') })
  const known = new Map(mine.map(job => [job.jobid, job]))
  const me = useCaller().username
  const past = useEnded(can('listEvents'))
  const elsewhere = unknownTo(mine, past.ended)
  const running = (all.data?.rows ?? []).map(row => known.get(row.id) ?? shownJob(row))
  const shown =
    view === 'mine'
      ? lastFirst([...mine, ...elsewhere.filter(job => job.username === me)])
      : [...running, ...lastFirst([...mine.filter(job => job.ended !== undefined), ...elsewhere])]
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
          <p className={css.none}>{t('jobs.none')}</p>
        ) : (
          <ul className={css.all} aria-live="polite">
            {shown.map(job => (
              <Job key={job.jobid} job={job} />
            ))}
          </ul>
        )}
        <footer className={css.past}>
          <p>{t('jobs.told')}</p>
          {past.more && (
            <Button size="xs" variant="default" loading={past.looking} onClick={past.more}>
              {t('jobs.older')}
            </Button>
          )}
        </footer>
      </div>
    </Page>
  )
}

/** What runs stands above what has ended. */
const lastFirst = (all: readonly TrackedJob[]): TrackedJob[] =>
  all.toSorted((a, b) => (b.ended ?? Infinity) - (a.ended ?? Infinity) || b.started - a.started)
