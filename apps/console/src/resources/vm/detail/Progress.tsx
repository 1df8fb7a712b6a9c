import { useEffect, useState } from 'react'
import { type TrackedJob, useJobs } from '#shared/api/jobs.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { doing } from '#shared/engine/doings.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { labelOf, useT } from '#shared/i18n/index.ts'
import { isTransitional } from '#shared/ui/states.ts'
import { duration } from '#shared/ui/times.ts'
import css from './instance.module.css'

/** What is being done to it and for how long, or why the last thing failed. */
export function Progress({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const path = pathTo(resourceNamed('vm'), row.id)
  const job = useJobs().find(one => one.path === path)
  const state = String(row['state'])
  if (job?.status === 'running') return <Running job={job} state={state} />
  if (job?.status === 'failed')
    return (
      <section className={css.failed} role="status">
        <strong>{t('instance.failed', { action: doing(job.action) })}</strong>
        <p>{job.error?.text}</p>
      </section>
    )
  if (!isTransitional(state)) return null
  return (
    <section className={css.running} role="status">
      <strong>{labelOf('state', state)}</strong>
      <p>{t('instance.elsewhere')}</p>
    </section>
  )
}

function Running({ job, state }: { job: TrackedJob; state: string }) {
  const { t, language } = useT()
  const elapsed = useElapsed(job.started)
  const building = job.command === 'deployVirtualMachine'
  return (
    <section className={css.running} role="status">
      <strong>{building ? t('instance.building') : doing(job.action)}</strong>
      <p>{t('instance.state', { state: labelOf('state', state) })}</p>
      {building && <p className={css.quiet}>{t('instance.buildingWhat')}</p>}
      <p className={css.quiet} aria-hidden>
        {t('instance.elapsed', { time: duration(elapsed, language) })}
      </p>
    </section>
  )
}

/** ms since then, told each second */
function useElapsed(since: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, now - since)
}
