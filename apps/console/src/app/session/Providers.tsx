import { Alert, Button, Stack } from '@mantine/core'
import { use } from 'react'
import { beginAt, knownProviders, type Provider, type SignInFailure } from '#shared/api/providers.ts'
import { useT } from '#shared/i18n/index.ts'
import css from './Door.module.css'

interface Props {
  /** where to go on afterwards */
  next: string
  /** path of the user's domain, as far as it was typed */
  domain: string
}

/** Where else one can sign in: nothing at all where there is nowhere. */
export function Providers({ next, domain }: Props) {
  const { t } = useT()
  const providers = use(knownProviders())
  if (providers.length === 0) return null
  return (
    <Stack gap="sm">
      <p className={css.or}>{t('signin.or')}</p>
      {providers.map(({ id, name }) => (
        <Button key={id} component="a" href={beginAt(id, { next, domain })} variant="default" fullWidth>
          {t('signin.with', { name })}
        </Button>
      ))}
    </Stack>
  )
}

/** The same in a window of its own, so that the page keeps what was typed.
 *  @param query what the sign-in is for; whoever wants to know how it ended has to hear it by `hearProven` */
export function ProviderWindow({
  provider: { id, name },
  query,
}: {
  provider: Provider
  query: Readonly<Record<string, string>>
}) {
  const { t } = useT()
  const open = () => window.open(beginAt(id, query), '_blank', 'popup,width=520,height=720')
  return (
    <Button data-autofocus onClick={open}>
      {t('signin.with', { name })}
    </Button>
  )
}

/** Why the sign-in elsewhere came to nothing, and what to do. */
export function SignInFailed({ failure }: { failure: SignInFailure }) {
  const { t } = useT()
  return (
    <Alert color="red" variant="light" role="alert" title={t('signin.failed')} mb="md">
      {t(`signin.failed.${failure}`)}
    </Alert>
  )
}
