import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from '@tanstack/react-query'
import { useT } from '#shared/i18n/index.ts'
import { preflightQuery, SetupError } from './api.ts'
import { Heading } from './Heading.tsx'
import { parts } from './pages.ts'
import { PlannedCalls } from './PlannedCalls.tsx'
import { Preflight } from './Preflight.tsx'
import { Refused } from './Refused.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import css from './setup.module.css'
import { ExportPlan, ImportPlan } from './Transfer.tsx'
import { useBuild } from './use-build.ts'
import { useWizard } from './wizard.ts'

/** Everything on one page, before anything is created. */
export function Review() {
  const { t } = useT()
  const { draft, plan, problems } = useWizard()
  const build = useBuild()
  const [error, setError] = useState<SetupError>()
  const [busy, setBusy] = useState(false)
  const wrong = problems.filter(({ level }) => level === 'error')
  const checks = useQuery(preflightQuery(draft.wanted)).data?.checks ?? []
  const failed = checks.filter(({ status }) => status === 'fail').length

  const begun = plan?.status === 'failed' || plan?.status === 'stopped'

  const launch = async () => {
    setError(undefined)
    setBusy(true)
    try {
      if (await draft.flush()) await build('launch')
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div>
      <Heading>{t('setup.page.review')}</Heading>
      <p className={css.lead}>{t('setup.reviewWhy')}</p>
      {parts.map(part => (
        <ReviewPart key={part} part={part} />
      ))}
      <Preflight wanted={draft.wanted} />
      <PlannedCalls wanted={draft.wanted} />
      {error && <Refused error={error} />}
      {failed > 0 && wrong.length === 0 && (
        <Alert color="yellow" variant="light" className={css.alert}>
          {t('setup.launchRisk', { count: failed })}
        </Alert>
      )}
      <div className={css.buttons}>
        <Button variant="default" component={Link} to="/setup/secondary">
          {t('setup.back')}
        </Button>
        <Button
          size="md"
          loading={busy}
          disabled={wrong.length > 0}
          aria-describedby="launch-note"
          onClick={() => void launch()}
        >
          {t(begun ? 'setup.build.goOn' : 'setup.launch')}
        </Button>
        <ExportPlan />
        <ImportPlan />
      </div>
      <p id="launch-note" className={wrong.length > 0 ? css.warn : css.note}>
        {wrong.length > 0
          ? t('setup.launchNot', { count: wrong.length })
          : t(begun ? 'setup.build.failedWhy' : 'setup.launchWhy')}
      </p>
    </div>
  )
}
