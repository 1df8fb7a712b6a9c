import { Button, Modal, Text } from '@mantine/core'
import { expired, session } from '#shared/api/session.ts'
import { signOut } from '#shared/api/sign-in.ts'
import { useCell } from '#shared/api/store.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { useT } from '#shared/i18n/index.ts'
import { SignInForm } from './SignInForm.tsx'

/** Over the page, which keeps what was typed; the calls that were refused go on after the sign-in. */
export function ExpiredDialog() {
  const { t } = useT()
  const open = useCell(expired)
  const username = session.get()?.username ?? ''
  return (
    <Modal
      opened={open}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('expired.title')}
      zIndex={1000}
    >
      <Text size="sm" mb="md">
        {t('expired.text')}
      </Text>
      <SignInForm
        username={username}
        onSignedIn={() => void queryClient.invalidateQueries({ refetchType: 'active' })}
      />
      <Button
        variant="subtle"
        fullWidth
        mt="sm"
        onClick={() => void signOut().then(() => location.assign(`${import.meta.env.BASE_URL}login`))}
      >
        {t('expired.leave')}
      </Button>
    </Modal>
  )
}
