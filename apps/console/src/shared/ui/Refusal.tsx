import type { CloudError } from '@cloud/client'
import { Alert } from '@mantine/core'
import { useT } from '#shared/i18n/index.ts'
import css from './ui.module.css'

/** What the cloud refused: its own words first; code and request id one click away. */
export function Refusal({ error, title }: { error: CloudError; title?: string }) {
  const { t } = useT()
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={title ?? t(titleOf(error))}
      className={css.refusal}
    >
      <p className={css.said}>{error.errortext}</p>
      <details>
        <summary>{t('error.details')}</summary>
        <dl className={css.facts}>
          <dt>{t('error.command')}</dt>
          <dd>{error.command}</dd>
          <dt>{t('error.code')}</dt>
          <dd>{[error.errorcode || error.status, error.cserrorcode].filter(Boolean).join(' / ')}</dd>
          {error.requestId && (
            <>
              <dt>{t('error.requestId')}</dt>
              <dd>{error.requestId}</dd>
            </>
          )}
          {error.jobid && (
            <>
              <dt>{t('error.job')}</dt>
              <dd>{error.jobid}</dd>
            </>
          )}
        </dl>
      </details>
    </Alert>
  )
}

const titleOf = (error: CloudError) =>
  ({
    refused: 'error.refused',
    unreachable: 'error.unreachable',
    timeout: 'error.timeout',
    unreadable: 'error.unreadable',
  })[error.kind] as 'error.refused'
