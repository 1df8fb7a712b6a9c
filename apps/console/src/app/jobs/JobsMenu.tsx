import { ActionIcon, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useJobs } from '#shared/api/jobs.ts'
import { useT } from '#shared/i18n/index.ts'
import { Job } from './Job.tsx'
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
        <Link to="/jobs" onClick={close} className={css.centre}>
          {t('jobs.centre')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  )
}
