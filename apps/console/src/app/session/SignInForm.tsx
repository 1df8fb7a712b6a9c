import { CloudError } from '@cloud/client'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Session } from '#shared/api/session.ts'
import { type Credentials, halfway, lastDomain, showCode, signIn } from '#shared/api/sign-in.ts'
import { useCell } from '#shared/api/store.ts'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { Providers } from './Providers.tsx'

const SecondFactor = lazy(async () => ({ default: (await import('./SecondFactor.tsx')).SecondFactor }))

interface Props {
  onSignedIn: (session: Session) => void
  /** over a page whose session has ended only its user may come back */
  username?: string
  /** where to go on when somebody signs in elsewhere; without it only a password will do */
  next?: string
  /** below the form */
  children?: ReactNode
}

export function SignInForm({ onSignedIn, ...rest }: Props) {
  const half = useCell(halfway)
  const [given, setGiven] = useState<Credentials>()
  const show = async (code: string) => {
    const session = await showCode(code, given)
    if (session) onSignedIn(session)
  }
  if (half)
    return (
      <Suspense>
        <SecondFactor session={half} show={show} />
      </Suspense>
    )
  return <PasswordForm {...rest} onGiven={setGiven} onSignedIn={onSignedIn} />
}

function PasswordForm({
  onSignedIn,
  onGiven,
  username = '',
  next,
  children,
}: Props & { onGiven: (given: Credentials) => void }) {
  const { t } = useT()
  const [error, setError] = useState<CloudError>()
  const form = useForm({
    initialValues: { username, password: '', domain: lastDomain() },
    validate: {
      username: value => (value.trim() === '' ? t('form.required') : null),
      password: value => (value === '' ? t('form.required') : null),
    },
  })
  const submit = form.onSubmit(async credentials => {
    setError(undefined)
    try {
      const given = { ...credentials, username: credentials.username.trim() }
      onGiven(given)
      const session = await signIn(given)
      if (session) onSignedIn(session)
    } catch (refused) {
      if (!(refused instanceof CloudError)) throw refused
      setError(refused)
      form.setFieldValue('password', '')
    }
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {error && <Refusal error={error} />}
        <TextInput
          label={t('login.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          data-autofocus
          autoFocus={username === ''}
          readOnly={username !== ''}
          {...form.getInputProps('username')}
        />
        <PasswordInput
          label={t('login.password')}
          autoComplete="current-password"
          required
          autoFocus={username !== ''}
          {...form.getInputProps('password')}
        />
        <TextInput
          label={t('login.domain')}
          description={t('login.domainHelp')}
          autoComplete="organization"
          spellCheck={false}
          {...form.getInputProps('domain')}
        />
        <Button type="submit" loading={form.submitting}>
          {t('login.submit')}
        </Button>
        {next !== undefined && (
          <Suspense>
            <Providers next={next} domain={form.values.domain.trim()} />
          </Suspense>
        )}
        {children}
      </Stack>
    </form>
  )
}
