import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import type { Tone } from '#shared/ui/states.ts'
import type { Resource } from '../declare.ts'
import css from './bulk.module.css'
import { countOf, type RowRun } from './run.ts'

const said: Readonly<Record<RowRun['status'], { state: string; tone: Tone }>> = {
  waiting: { state: 'Scheduled', tone: 'off' },
  running: { state: 'InProgress', tone: 'busy' },
  done: { state: 'Completed', tone: 'good' },
  failed: { state: 'Failed', tone: 'bad' },
  left: { state: 'NotBegun', tone: 'off' },
}

/** How far it has come, in words and as a bar. */
export function Progress({ rows }: { rows: readonly RowRun[] }) {
  const { t } = useT()
  const done = countOf(rows, 'done')
  const failed = countOf(rows, 'failed')
  return (
    <span className={css.progress} role="status">
      <progress aria-hidden value={done + failed} max={rows.length} />
      {t('bulk.progress', { done, count: rows.length })}
      {failed > 0 && <span className={css.failed}>{t('bulk.failed', { count: failed })}</span>}
    </span>
  )
}

/** What became of each row; failures first, with the cloud's reason. */
export function Rows({ resource, rows }: { resource: Resource; rows: readonly RowRun[] }) {
  const { t } = useT()
  const order = (one: RowRun) => (one.status === 'failed' ? 0 : 1)
  return (
    <section className={css.rows} aria-label={t('bulk.rows')} tabIndex={0}>
      <ul>
        {rows
          .toSorted((a, b) => order(a) - order(b))
          .map(({ row, status, error }) => (
            <li key={row.id} data-status={status}>
              <div className={css.line}>
                <span>{resource.title(row)}</span>
                <State value={said[status].state} as={said[status].tone} />
              </div>
              {error && (
                <p className={css.error}>
                  {error.errortext}
                  {error.requestId && <span> {t('jobs.request', { id: error.requestId })}</span>}
                </p>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
