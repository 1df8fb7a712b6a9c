import { Button, Text } from '@mantine/core'
import { expired, session } from '#shared/api/session.ts'
import { signOut } from '#shared/api/sign-in.ts'
import { useCell } from '#shared/api/store.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { ProviderWindow } from './Providers.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Where the window goes on that was at the provider: it tells this page. */
const TELL = '/login?again=done'

/** Over the page, which keeps what was typed; the calls that were refused go on after the sign-in. */
export function ExpiredDialog() {
  const { t } = useT()
  const open = useCell(expired)
  const { username = '', signedInBy: provider } = session.get() ?? {}
  return (
    <Dialog opened={open} title={t('expired.title')} above>
      <Text size="sm" mb="md">
        {t('expired.text')}
      </Text>
      <SignInForm
        username={username}
        onSignedIn={() => void queryClient.invalidateQueries({ refetchType: 'active' })}
      >
        {provider && <ProviderWindow provider={provider} query={{ next: TELL }} />}
      </SignInForm>
      <Button
        variant="subtle"
        fullWidth
        mt="sm"
        onClick={() => void signOut().then(() => location.assign(`${import.meta.env.BASE_URL}login`))}
      >
        {t('expired.leave')}
      </Button>
    </Dialog>
  )
}
