import { Text } from '@mantine/core'
import { useNavigate } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { Door } from './Door.tsx'

/** A cloud without a zone, whose administrator still has the initial password. */
export function Component() {
  const { t } = useT()
  const navigate = useNavigate()
  return (
    <Door title={t('setup.title')}>
      <Text mb="md">{t('setup.why')}</Text>
      <ChangePassword onChanged={() => navigate('/zones', { replace: true })} />
    </Door>
  )
}
