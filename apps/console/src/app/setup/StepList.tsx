import { IconCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { fieldsOf, isPart, type SetupPage } from './pages.ts'
import css from './setup.module.css'
import { useWizard } from './wizard.ts'

interface Props {
  steps: readonly SetupPage[]
  current: SetupPage
  /** pages that cannot be gone to yet */
  closed: (page: SetupPage) => boolean
}

/** Where one is; every page that can be gone to is a link. */
export function StepList({ steps, current, closed }: Props) {
  const { t } = useT()
  const { plan, draft, problems } = useWizard()
  const started = plan !== null || draft.saving !== 'saved'
  const done = (page: SetupPage): boolean => {
    if (page === 'password') return current !== 'password'
    if (page === 'build') return plan?.status === 'built'
    if (page === 'review') return plan !== null && plan.status !== 'draft' && plan.status !== 'undone'
    const fields = fieldsOf(page, draft.wanted)
    return started && !problems.some(({ field, level }) => level === 'error' && fields.includes(field))
  }
  const at = steps.indexOf(current)
  return (
    <nav className={css.steps} aria-label={t('setup.steps')}>
      <p className={css.stepOf}>{t('setup.stepOf', { step: at + 1, steps: steps.length })}</p>
      <ol>
        {steps.map((page, i) => {
          const ready = done(page)
          const inside = (
            <>
              <span className={css.number} data-done={ready || undefined} aria-hidden>
                {ready ? <IconCheck size={14} stroke={2.5} /> : i + 1}
              </span>
              {t(`setup.page.${page}`)}
              {ready && isPart(page) && <span className={css.hidden}>, {t('setup.state.done')}</span>}
            </>
          )
          return (
            <li key={page} data-here={page === current || undefined}>
              {page === current ? (
                <span aria-current="step">{inside}</span>
              ) : closed(page) ? (
                <span>{inside}</span>
              ) : (
                <Link to={`/setup/${page}`}>{inside}</Link>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
