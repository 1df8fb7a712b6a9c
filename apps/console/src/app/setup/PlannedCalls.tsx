import { plan, type PlannedCall, type Wanted } from '@cloud/provision'
import { useT } from '#shared/i18n/index.ts'
import css from './setup.module.css'

/** The plan in the cloud's own words, in order. */
export function PlannedCalls({ wanted }: { wanted: Wanted }) {
  const { t } = useT()
  return (
    <details className={css.plan}>
      <summary>{t('setup.plan')}</summary>
      <ol>
        {plan(wanted).map(step => (
          <li key={step.id} value={step.number}>
            {t(`step.${step.id}`)}
            {step.call && <Call call={step.call} />}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** One call as it is sent; values that nobody may see are dots. */
export function Call({ call }: { call: PlannedCall }) {
  return (
    <code className={css.call}>
      <strong>{call.command}</strong>
      {Object.entries(call.params).map(([name, value]) => (
        <span key={name}>
          {' '}
          {name}={String(value)}
        </span>
      ))}
      {call.secret.map(name => (
        <span key={name}> {name}=•••</span>
      ))}
    </code>
  )
}
