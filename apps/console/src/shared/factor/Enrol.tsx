import type { Cloud } from '@cloud/client'
import { CloudError } from '@cloud/client'
import { Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import { QrCode } from '#shared/ui/QrCode.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { CodeForm } from './CodeForm.tsx'
import css from './factor.module.css'

interface Props {
  /** who asks: before there is a session the door, later the session */
  cloud: Cloud
  username: string
  show: (code: string) => Promise<void>
}

/** A new key for an authenticator app. It holds once a code of it has been shown. */
export function Enrol({ cloud, username, show }: Props) {
  const { t } = useT()
  const { data, error } = useQuery({
    queryKey: ['factor', username],
    queryFn: async () => {
      const answer = await cloud.call('setupUserTwoFactorAuthentication', {
        enable: true,
        provider: 'totp',
      })
      return answer.secretcode ?? ''
    },
    // each is another key, and takes the place of the one before
    staleTime: 'static',
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (error) return error instanceof CloudError ? <Refusal error={error} /> : <Text>{error.message}</Text>
  if (data === undefined) return <Loader size="sm" />
  return (
    <Stack gap="md">
      <Text size="sm">{t('factor.scan')}</Text>
      <div className={css.picture}>
        <QrCode text={address(username, data)} label={t('factor.picture')} />
      </div>
      <div>
        <Text size="sm" fw={600}>
          {t('factor.key')}
        </Text>
        <code className={css.key}>{data}</code> <Copy value={data} />
      </div>
      <CodeForm show={show} />
    </Stack>
  )
}

/** As authenticator apps read it (Google's Key URI Format). */
function address(username: string, secret: string): string {
  const issuer = 'CloudStack'
  const values = new URLSearchParams({ secret, issuer })
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(username)}?${values.toString()}`
}
