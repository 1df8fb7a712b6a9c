import { Button } from '@mantine/core'
import { Link, useNavigate } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { ChangePassword } from '../session/ChangePassword.tsx'
import { Heading } from './Heading.tsx'
import css from './setup.module.css'

/** The administrator's own password, before anything is built. */
export function PasswordPage() {
  const { t } = useT()
  const { mustChangePassword } = useCaller()
  const navigate = useNavigate()
  return (
    <div className={css.form}>
      <Heading>{t('setup.page.password')}</Heading>
      {mustChangePassword ? (
        <>
          <p className={css.lead}>{t('setup.passwordWhy')}</p>
          <ChangePassword submit={t('setup.passwordSave')} onChanged={() => navigate('/setup/zone')} />
        </>
      ) : (
        <>
          <p className={css.lead}>{t('setup.passwordDone')}</p>
          <Button component={Link} to="/setup/zone" w="fit-content">
            {t('setup.continue')}
          </Button>
        </>
      )}
    </div>
  )
}
