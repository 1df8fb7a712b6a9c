import type { Check, Wanted } from '@cloud/provision'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useT } from '#shared/i18n/index.ts'
import { State } from './State.tsx'
import { preflightQuery, SetupError } from './api.ts'
import { Commands } from './Commands.tsx'
import { Refused } from './Refused.tsx'
import { sayCure, sayFinding } from './says.ts'
import css from './setup.module.css'

const tones = { pass: 'good', warn: 'held', fail: 'bad', 'cannot-tell': 'off' } as const

/** P1 to P11: what the cloud can tell before the launch, and the commands for the rest. */
export function Preflight({ wanted }: { wanted: Wanted }) {
  const { t } = useT()
  const { data, error, isFetching, refetch } = useQuery(preflightQuery(wanted))
  const count = (status: Check['status']) => data?.checks.filter(check => check.status === status).length ?? 0
  return (
    <section className={css.part} aria-label={t('setup.preflight')}>
      <div className={css.partHead}>
        <h2>{t('setup.preflight')}</h2>
        <Button variant="default" size="compact-sm" loading={isFetching} onClick={() => void refetch()}>
          {t('setup.preflightAgain')}
        </Button>
      </div>
      <p className={css.note}>{t('setup.preflightWhy')}</p>
      {error instanceof SetupError && <Refused error={error} />}
      <p role="status" className={css.note}>
        {data
          ? t('setup.preflightSum', {
              pass: count('pass'),
              warn: count('warn'),
              fail: count('fail'),
              untold: count('cannot-tell'),
            })
          : t('setup.preflightBusy')}
      </p>
      <ul className={css.checks}>
        {data?.checks.map(check => (
          <li key={check.id}>
            <span className={css.checkId}>{check.id}</span>
            <div className={css.check}>
              <strong>{t(`check.${check.id}`)}</strong>
              <p>{sayFinding(t, check)}</p>
              {sayCure(t, check) && <p className={css.quiet}>{sayCure(t, check)}</p>}
              <Commands commands={check.commands} />
            </div>
            <State tone={tones[check.status]} text={t(`setup.check.${check.status}`)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
