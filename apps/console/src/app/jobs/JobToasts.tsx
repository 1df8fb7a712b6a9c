import { useEffect } from 'react'
import { adoptJobs } from './running.ts'
import { onJobEnd } from '#shared/api/jobs.ts'
import { useT } from '#shared/i18n/index.ts'
import { doing } from '#shared/engine/doings.ts'
import { toast } from '#shared/ui/toasts.ts'

/** Tells when a job has ended, wherever the reader is by then. */
export function JobToasts() {
  const { t } = useT()
  useEffect(() => void adoptJobs(), [])
  useEffect(
    () =>
      onJobEnd(({ action, subject, status, error, path, quiet }) => {
        if (quiet) return
        toast({
          tone: status === 'done' ? 'good' : 'bad',
          text: t(status === 'done' ? 'jobs.done' : 'jobs.failed', {
            action: doing(action),
            subject,
          }),
          detail: error?.text,
          link: path === undefined ? undefined : { to: path, text: t('common.show') },
        })
      }),
    [t],
  )
  return null
}
