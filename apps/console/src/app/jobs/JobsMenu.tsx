import { ActionIcon, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { type TrackedJob, useJobs } from '#shared/api/jobs.ts'
import { labelOf, useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import { duration } from '#shared/ui/times.ts'
import css from './jobs.module.css'

/** What this tab has begun: running ones counted, ended ones with their reason. */
export function JobsMenu() {
  const { t } = useT()
  const jobs = useJobs()
  const [open, { toggle, close }] = useDisclosure()
  const running = jobs.filter(j => j.status === 'running').length
  return (
    <Popover
      opened={open}
      onChange={value => !value && close()}
      position="bottom-end"
      width={380}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('jobs.button', { count: running })}
          aria-expanded={open}
          onClick={toggle}
          className={css.button}
        >
          <IconListCheck size={20} stroke={1.7} />
          {running > 0 && <span className={css.count}>{running}</span>}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <h2 className={css.title}>{t('jobs.title')}</h2>
        {jobs.length === 0 ? (
          <p className={css.none}>{t('jobs.none')}</p>
        ) : (
          <ul className={css.list} aria-live="polite">
            {jobs.map(job => (
              <Job key={job.jobid} job={job} onGo={close} />
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

const states = { running: 'InProgress', done: 'Completed', failed: 'Failed' } as const

function Job({ job, onGo }: { job: TrackedJob; onGo: () => void }) {
  const { t, language } = useT()
  return (
    <li className={css.job}>
      <div className={css.line}>
        <strong>{labelOf('action', job.action)}</strong>
        <State
          value={states[job.status]}
          as={job.status === 'running' ? 'busy' : job.status === 'done' ? 'good' : 'bad'}
        />
      </div>
      <div className={css.line}>
        {job.path ? (
          <Link to={job.path} onClick={onGo}>
            {job.subject}
          </Link>
        ) : (
          <span>{job.subject}</span>
        )}
        <Elapsed job={job} language={language} />
      </div>
      {job.error && (
        <p className={css.error}>
          {job.error.text}
          {job.error.requestId && (
            <span className={css.request}> {t('jobs.request', { id: job.error.requestId })}</span>
          )}
        </p>
      )}
    </li>
  )
}

function Elapsed({ job, language }: { job: TrackedJob; language: string }) {
  const [now, setNow] = useState(() => Date.now())
  const { ended } = job
  useEffect(() => {
    if (ended !== undefined) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [ended])
  return <span className={css.quiet}>{duration(Math.max(0, (ended ?? now) - job.started), language)}</span>
}
