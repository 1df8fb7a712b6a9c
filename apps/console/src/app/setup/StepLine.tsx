import { type SetupStep, steps } from '@cloud/provision'
import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { Id } from '#shared/ui/Id.tsx'
import { Commands } from './Commands.tsx'
import { Call } from './PlannedCalls.tsx'
import { pathOf } from './pages.ts'
import { sayReason, sayTrouble, tones } from './says.ts'
import built from './build.module.css'
import css from './setup.module.css'
import { State } from './State.tsx'

/** One line of the build: what, how it stands, since when, with which call and answer. */
export function StepLine({ step, editable }: { step: SetupStep; editable: boolean }) {
  const { t } = useT()
  const { state, call, answer, foundId, error, waitsFor } = step
  const [field] = steps.find(({ id }) => id === step.id)?.inputs ?? []
  return (
    <li className={built.line} data-state={state} aria-current={state === 'running' ? 'step' : undefined}>
      <div className={built.lineHead}>
        <span className={built.lineNumber}>{step.number}</span>
        <span className={built.lineName}>{t(`step.${step.id}`)}</span>
        <Seconds step={step} />
        <State tone={tones[state]} text={t(`setup.state.${state}`)} />
        {state === 'failed' && editable && field && (
          <Button size="compact-sm" component={Link} to={pathOf(field)}>
            {t('setup.build.fix')}
          </Button>
        )}
      </div>
      {waitsFor && state === 'running' && (
        <p className={built.waits}>
          {t('setup.build.waitsFor')}: {waitsFor.map(reason => sayReason(t, reason)).join(' ')}
        </p>
      )}
      {error && <Why error={error} />}
      {(call || answer || foundId) && (
        <details className={built.said}>
          <summary>{t('setup.build.call')}</summary>
          {call && <Call call={call} />}
          {(answer || foundId) && (
            <dl>
              <dt>{t('setup.build.answer')}</dt>
              <dd>
                {Object.entries(answer ?? {}).map(([name, value]) => (
                  <div key={name}>
                    {name}: {String(value)}
                  </div>
                ))}
                {foundId && (
                  <div>
                    {t('setup.build.id')}: <Id value={foundId} />
                  </div>
                )}
              </dd>
            </dl>
          )}
        </details>
      )}
    </li>
  )
}

function Why({ error }: { error: NonNullable<SetupStep['error']> }) {
  const { t } = useT()
  const known = sayTrouble(t, error.text)
  const codes = [error.errorcode, error.cserrorcode, error.requestid].filter(Boolean).join(' · ')
  return (
    <div className={built.why}>
      <p className={css.error}>
        {error.reasons?.length && error.kind !== 'refused' ? t('setup.build.cause') : error.text}
      </p>
      {error.reasons && (
        <ul>
          {error.reasons.map(reason => (
            <li key={sayReason(t, reason)}>{sayReason(t, reason)}</li>
          ))}
        </ul>
      )}
      {known && (
        <dl>
          <dt>{t('setup.build.cause')}</dt>
          <dd>{known.cause}</dd>
          <dt>{t('setup.build.cure')}</dt>
          <dd>
            {known.cure}
            <Commands commands={known.commands} />
          </dd>
        </dl>
      )}
      {codes && <p className={css.note}>{codes}</p>}
    </div>
  )
}

/** Ticks while the step runs. */
function Seconds({ step: { startedAt, endedAt, state } }: { step: SetupStep }) {
  const { t } = useT()
  const now = useSyncExternalStore(state === 'running' ? tick : never, second)
  if (startedAt === undefined || state === 'waiting') return null
  const until = endedAt ?? (state === 'running' ? now * 1000 : startedAt)
  const seconds = Math.max(0, until - startedAt) / 1000
  return (
    <span className={built.seconds}>
      {t('setup.seconds', { seconds: state === 'running' ? Math.round(seconds) : seconds.toFixed(1) })}
    </span>
  )
}

const second = () => Math.floor(Date.now() / 1000)
const never = () => () => undefined
function tick(tell: () => void): () => void {
  const timer = setInterval(tell, 1_000)
  return () => clearInterval(timer)
}
