import { Button, Stack, Text } from '@mantine/core'
import type { Session } from '#shared/api/session.ts'
import { door, leaveHalfway } from '#shared/api/sign-in.ts'
import { CodeForm } from '#shared/factor/CodeForm.tsx'
import { Enrol } from '#shared/factor/Enrol.tsx'
import { useT } from '#shared/i18n/index.ts'

interface Props {
  /** has given the password */
  session: Session
  show: (code: string) => Promise<void>
}

/** The second step of a login: a code, or where one is a duty, first the key for it. */
export function SecondFactor({ session: { username, secondFactor }, show }: Props) {
  const { t } = useT()
  const missing = secondFactor === 'missing'
  return (
    <Stack gap="md">
      <Text size="sm">{missing ? t('factor.mandated') : t('factor.show', { name: username })}</Text>
      {missing ? <Enrol cloud={door} username={username} show={show} /> : <CodeForm show={show} />}
      <Button variant="subtle" fullWidth onClick={() => void leaveHalfway()}>
        {t('factor.other')}
      </Button>
    </Stack>
  )
}
