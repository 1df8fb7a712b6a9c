import { Alert } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '#shared/i18n/index.ts'
import type { SetupError } from './api.ts'
import { sayReason } from './says.ts'
import css from './setup.module.css'

/** What the server did not do, and why; its own words and the request id are one click away. */
export function Refused({
  error,
  title,
  children,
}: {
  error: SetupError
  title?: string
  children?: ReactNode
}) {
  const { t } = useT()
  const { errortext, requestid, errorcode, blockers } = error.refusal
  return (
    <Alert color="red" variant="light" role="alert" title={title ?? t('setup.refusal')} className={css.alert}>
      <p>{t(`setup.refusal.${error.code}`)}</p>
      {error.code === 'cloud' && <p>{errortext}</p>}
      {blockers && (
        <ul>
          {blockers.map(blocker => (
            <li key={sayReason(t, blocker)}>{sayReason(t, blocker)}</li>
          ))}
        </ul>
      )}
      {children}
      <details>
        <summary>{t('error.details')}</summary>
        <p className={css.code}>
          {[errorcode, errortext].filter(Boolean).join(' ')}
          {requestid && (
            <>
              <br />
              {t('error.requestId')} {requestid}
            </>
          )}
        </p>
      </details>
    </Alert>
  )
}
