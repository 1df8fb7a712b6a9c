import { Text } from '@mantine/core'
import { useNavigate, useSearchParams } from 'react-router'
import { signInFailures } from '#shared/api/providers.ts'
import { useT } from '#shared/i18n/index.ts'
import { onwards } from './after-sign-in.ts'
import { Door } from './Door.tsx'
import { inside } from './inside.ts'
import { SignInFailed } from './Providers.tsx'
import { SignInForm } from './SignInForm.tsx'

export function Component() {
  const { t } = useT()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const next = inside(search.get('next'))
  const failure = signInFailures.find(one => one === search.get('failed'))
  // a window that another page has opened: that one goes on
  const again = search.has('again')
  return (
    <Door title={t('login.title')}>
      {failure && <SignInFailed failure={failure} />}
      {again ? (
        <Text size="sm">{t(failure ? 'signin.closeFailed' : 'signin.close')}</Text>
      ) : (
        <SignInForm
          onSignedIn={async session => navigate(await onwards(session, next), { replace: true })}
          next={next}
        />
      )}
    </Door>
  )
}
