import { CloudError } from '@cloud/client'
import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useApis } from '#shared/api/apis.ts'
import { cloud } from '#shared/api/cloud.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { useCaller } from '#shared/api/session.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { Enrol } from '#shared/factor/Enrol.tsx'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { toast } from '#shared/ui/toasts.ts'

/** Whether a user shows a second factor at login: set up by the user alone, taken away by an administrator too. */
export function Factor({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const [open, setOpen] = useState<'setUp' | 'remove'>()
  const own = row.id === caller.userid
  const on = row['is2faenabled'] === true
  if (!can('setupUserTwoFactorAuthentication') || !(own || (on && isAnyAdmin(caller)))) return null
  const done = () => {
    setOpen(undefined)
    void queryClient.invalidateQueries({ queryKey: ['list'] })
  }
  return (
    <section aria-label={t('factor.title')}>
      <Title order={2} mb="xs">
        {t('factor.title')}
      </Title>
      <Group>
        <Text size="sm">{t(on ? 'factor.on' : 'factor.off')}</Text>
        <Button variant="default" size="compact-sm" onClick={() => setOpen(on ? 'remove' : 'setUp')}>
          {t(on ? 'factor.remove' : 'factor.setUp')}
        </Button>
      </Group>
      {open === 'setUp' && (
        <SetUp username={String(row['username'])} onDone={done} onClose={() => setOpen(undefined)} />
      )}
      {open === 'remove' && <Remove row={row} own={own} onDone={done} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

interface Closing {
  onDone: () => void
  onClose: () => void
}

function SetUp({ username, onDone, onClose }: Closing & { username: string }) {
  const { t } = useT()
  const show = async (code: string) => {
    await cloud.loose.call('validateUserTwoFactorAuthenticationCode', { codefor2fa: code })
    toast({ tone: 'good', text: t('factor.ready') })
    onDone()
  }
  return (
    <Dialog title={t('factor.setUp')} onClose={onClose}>
      <Enrol cloud={cloud} username={username} show={show} />
    </Dialog>
  )
}

function Remove({ row, own, onDone, onClose }: Closing & { row: ResourceRow; own: boolean }) {
  const { t } = useT()
  const [refused, setRefused] = useState<CloudError>()
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    try {
      const whose = own ? {} : { userid: row.id }
      await cloud.loose.call('setupUserTwoFactorAuthentication', { enable: false, ...whose })
      onDone()
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      setRefused(error)
      setBusy(false)
    }
  }
  return (
    <Dialog title={t('factor.remove')} onClose={onClose}>
      {refused && <Refusal error={refused} />}
      <Text size="sm" mb="md">
        {t('factor.removeWarning', { name: String(row['username']) })}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {t('factor.remove')}
        </Button>
      </Group>
    </Dialog>
  )
}
