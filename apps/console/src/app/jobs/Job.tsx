import { CloudError } from '@cloud/client'
import { Button } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { repeatJob, type TrackedJob } from '#shared/api/jobs.ts'
import { translate, useT } from '#shared/i18n/index.ts'
import { doing } from '#shared/engine/doings.ts'
import { State } from '#shared/ui/State.tsx'
import { Time } from '#shared/ui/Time.tsx'
import { duration } from '#shared/ui/times.ts'
import { toast } from '#shared/ui/toasts.ts'
import css from './jobs.module.css'

const states = { running: 'InProgress', done: 'Completed', failed: 'Failed' } as const
const tones = { running: 'busy', done: 'good', failed: 'bad' } as const

/** One job: what it does to what, how long, and why it failed. */
export function Job({ job, onGo }: { job: TrackedJob; onGo?: () => void }) {
  const { t, language } = useT()
  return (
    <li className={css.job}>
      <div className={css.line}>
        <strong>{doing(job.action)}</strong>
        <State value={states[job.status]} as={tones[job.status]} />
      </div>
      <div className={css.line}>
        {job.path ? (
          <Link to={job.path} onClick={onGo}>
            {job.subject}
          </Link>
        ) : (
          <span>{job.subject}</span>
        )}
        <span className={css.quiet}>
          <Time value={new Date(job.started).toISOString()} /> · <Elapsed job={job} language={language} />
        </span>
      </div>
      {job.error && (
        <p className={css.error}>
          {job.error.text}
          {job.error.requestId && (
            <span className={css.request}> {t('jobs.request', { id: job.error.requestId })}</span>
          )}
        </p>
      )}
      {job.params && job.status !== 'running' && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconRepeat size={14} aria-hidden />}
          aria-label={t('jobs.repeatOf', { action: doing(job.action), subject: job.subject })}
          onClick={() => void repeat(job)}
        >
          {t('jobs.repeat')}
        </Button>
      )}
    </li>
  )
}

/** A refusal has no dialog to stand in. */
async function repeat(job: TrackedJob): Promise<void> {
  try {
    await repeatJob(job)
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    toast({
      tone: 'bad',
      text: translate('jobs.failed', { action: doing(job.action), subject: job.subject }),
      detail: error.errortext,
    })
  }
}

function Elapsed({ job, language }: { job: TrackedJob; language: string }) {
  const [now, setNow] = useState(() => Date.now())
  const { ended } = job
  useEffect(() => {
    if (ended !== undefined) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [ended])
  return duration(Math.max(0, (ended ?? now) - job.started), language)
}
