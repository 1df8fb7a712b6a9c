import { emptyWanted } from '@cloud/provision'
import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { Picture } from '#shared/picture/index.ts'
import { rememberSkip } from '../session/setup-skipped.ts'
import { forgetPlan, SetupError } from './api.ts'
import { Heading } from './Heading.tsx'
import { pictureOf } from './picture-of.ts'
import { Refused } from './Refused.tsx'
import css from './setup.module.css'
import { ImportPlan } from './Transfer.tsx'
import { useWizard, zoneName } from './wizard.ts'

/** What is about to be built, and the two ways on. */
export function Welcome() {
  const { t } = useT()
  const caller = useCaller()
  const navigate = useNavigate()
  const { plan, draft } = useWizard()
  const [error, setError] = useState<SetupError>()
  const first = caller.mustChangePassword ? '/setup/password' : '/setup/zone'
  const halfMade = plan?.status === 'failed' || plan?.status === 'stopped'

  const begin = async () => {
    try {
      if (plan?.status === 'built') {
        await forgetPlan()
        draft.forget()
      }
      await navigate(first)
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    }
  }
  const skip = async () => {
    rememberSkip(caller.userid)
    await navigate(caller.mustChangePassword ? '/password' : '/')
  }
  const wanted = plan?.status === 'built' ? null : draft.wanted

  return (
    <div className={css.welcome}>
      <div>
        <Heading>{t('setup.welcome')}</Heading>
        <p className={css.lead}>{t('setup.welcomeWhy')}</p>
        {error && <Refused error={error} />}
        {halfMade && (
          <Alert color="yellow" variant="light" className={css.alert}>
            {t('setup.usePlanWhy', { zone: zoneName(plan.wanted, t('setup.unnamed')) })}
          </Alert>
        )}
        <div className={css.choices}>
          {halfMade ? (
            <Button size="md" onClick={() => navigate('/setup/build')}>
              {t('setup.usePlan', { zone: zoneName(plan.wanted, t('setup.unnamed')) })}
            </Button>
          ) : (
            <Button size="md" onClick={() => void begin()}>
              {t('setup.start')}
            </Button>
          )}
          <Button size="md" variant="default" onClick={() => void skip()}>
            {t('setup.skip')}
          </Button>
          {!halfMade && !caller.mustChangePassword && <ImportPlan />}
        </div>
      </div>
      <section aria-label={t('setup.picture')}>
        <Picture zone={pictureOf(t, wanted ?? emptyWanted(), wanted && plan, null)} />
      </section>
    </div>
  )
}
