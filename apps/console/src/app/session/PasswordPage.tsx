import { Button, Text } from '@mantine/core'
import { useNavigate } from 'react-router'
import { signOut } from '#shared/api/sign-in.ts'
import { useT } from '#shared/i18n/index.ts'
import { SessionDialogs } from '../live/SessionDialogs.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { Door } from './Door.tsx'

/** Stands before everything else while the initial password is in use. */
export function Component() {
  const { t } = useT()
  const navigate = useNavigate()
  return (
    <Door title={t('password.title')}>
      <Text mb="md">{t('password.why')}</Text>
      <ChangePassword onChanged={() => navigate('/', { replace: true })} />
      <Button
        variant="subtle"
        fullWidth
        mt="sm"
        onClick={() => void Promise.resolve(navigate('/login')).then(signOut)}
      >
        {t('shell.signOut')}
      </Button>
      <SessionDialogs />
    </Door>
  )
}
