import { useNavigate, useSearchParams } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { afterSignIn } from './after-sign-in.ts'
import { Door } from './Door.tsx'
import { SignInForm } from './SignInForm.tsx'

export function Component() {
  const { t } = useT()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return (
    <Door title={t('login.title')}>
      <SignInForm
        onSignedIn={async session =>
          navigate((await afterSignIn(session)) ?? inside(search.get('next')), { replace: true })
        }
      />
    </Door>
  )
}

/** Only addresses of this console: never another site's. */
const inside = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : '/')
