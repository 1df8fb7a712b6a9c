import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import css from './api.module.css'
import { type Format, readable } from './request.ts'

interface Props {
  command: string
  query: string
  format: Format
  ready: boolean
}

interface Answer {
  status: number
  text: string
  format: Format
}

/** Sends the very request, without the session's cookie: what comes back is what a program gets. Lists only. */
export function TryIt({ command, query, format, ready }: Props) {
  const { t } = useT()
  const [answer, setAnswer] = useState<Answer>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      const response = await fetch('/client/api', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: query,
      })
      setAnswer({ status: response.status, text: await response.text(), format })
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      setAnswer({ status: 0, text: t('error.unreachable'), format })
    } finally {
      setBusy(false)
    }
  }
  if (!command.startsWith('list')) return <p className={css.quiet}>{t('signing.tryOnly')}</p>
  return (
    <div>
      <Button variant="default" loading={busy} disabled={!ready} onClick={() => void send()}>
        {t('signing.try')}
      </Button>
      {answer && (
        <section className={css.text} aria-label={t('signing.answer')} aria-live="polite">
          <h3>
            {t('signing.answerOf', { command })} · HTTP {answer.status}
          </h3>
          <pre tabIndex={0} className={css.answer}>
            {readable(answer.text, answer.format)}
          </pre>
        </section>
      )}
    </div>
  )
}
