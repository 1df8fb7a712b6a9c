import type { SetupView } from '@cloud/provision'
import { Alert, Button } from '@mantine/core'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { Built } from './Built.tsx'
import { Heading } from './Heading.tsx'
import { Retry } from './Retry.tsx'
import built from './build.module.css'
import css from './setup.module.css'
import { StepLine } from './StepLine.tsx'
import { UndoButton } from './UndoDialog.tsx'
import { Undone, UndoLines } from './UndoLines.tsx'
import { useWizard, zoneName } from './wizard.ts'

/** The build as the server carries it out: the same in every browser, whoever started it. */
export function Building() {
  const { t } = useT()
  const { plan } = useWizard()
  if (!plan || plan.status === 'draft')
    return (
      <div className={css.form}>
        <Heading>{t('setup.build.nothing')}</Heading>
        <p className={css.lead}>{t('setup.build.nothingWhy')}</p>
        <Button component={Link} to="/setup/review" w="fit-content">
          {t('setup.build.toReview')}
        </Button>
      </div>
    )
  if (plan.status === 'undone') return <Undone />
  const undoing = plan.status === 'undoing' || plan.status === 'undo-stopped'
  return (
    <div>
      <Head plan={plan} status={plan.status} />
      {plan.status === 'built' && <Built />}
      {undoing ? <UndoLines items={plan.undo ?? []} /> : <Lines plan={plan} />}
      {!plan.runner && <Ways plan={plan} />}
    </div>
  )
}

const headings = {
  building: 'setup.build.building',
  built: 'setup.build.built',
  failed: 'setup.build.failed',
  stopped: 'setup.build.stopped',
  undoing: 'setup.build.undoing',
  'undo-stopped': 'setup.build.undoStopped',
} as const

function Head({ plan, status }: { plan: SetupView; status: keyof typeof headings }) {
  const { t } = useT()
  const zone = zoneName(plan.wanted, t('setup.unnamed'))
  const done = plan.steps.filter(({ state }) => state === 'done').length
  return (
    <>
      <Heading key={status}>{t(headings[status], { zone })}</Heading>
      <p className={css.lead} role="status">
        {status === 'built' && t('setup.build.builtWhy')}
        {status === 'failed' && t('setup.build.failedWhy')}
        {status === 'building' && t('setup.build.sum', { done, all: plan.steps.length })}
      </p>
      {plan.runner?.kind === 'build' && (
        <>
          <progress
            className={built.progress}
            value={done}
            max={plan.steps.length}
            aria-label={t('setup.build.lines')}
          />
          <p className={css.note}>{t('setup.build.by', { user: plan.runner.user })}</p>
        </>
      )}
      {plan.stopped && (
        <Alert color="yellow" variant="light" className={css.alert}>
          {plan.stopped}
        </Alert>
      )}
    </>
  )
}

function Lines({ plan }: { plan: SetupView }) {
  const { t } = useT()
  return (
    <ol className={built.lines} aria-label={t('setup.build.lines')}>
      {plan.steps.map(step => (
        <StepLine key={step.id} step={step} editable={plan.runner === null} />
      ))}
    </ol>
  )
}

/** What can be done when nobody carries it out. */
function Ways({ plan }: { plan: SetupView }) {
  const undoing = plan.status === 'undo-stopped'
  return (
    <div className={css.buttons}>
      {(plan.status === 'failed' || plan.status === 'stopped') && <Retry plan={plan} />}
      <UndoButton again={undoing} />
    </div>
  )
}
