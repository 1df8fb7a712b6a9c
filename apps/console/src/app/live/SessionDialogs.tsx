import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import type { Provider } from '#shared/api/providers.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { expired, useCaller } from '#shared/api/session.ts'
import { cameBack } from '#shared/api/sign-in.ts'
import { useCell } from '#shared/api/store.ts'
import { useT } from '#shared/i18n/index.ts'
import { asksForPassword, proving } from '#shared/live/prove.ts'
import { hearProven } from '#shared/live/proven-elsewhere.ts'
import { endsAt } from '#shared/live/state.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { ProviderWindow } from '../session/Providers.tsx'
import { givePassword, staySignedIn } from './session-calls.ts'

/** What the session asks of whoever sits there: whether they still do, and who they are. */
export function SessionDialogs() {
  const end = useCell(endsAt)
  const asked = useCell(proving)
  const over = useCell(expired)
  useEffect(asksForPassword, [])
  useEffect(() => hearProven(heard), [])
  // Once the session is over, only the dialog that asks to sign in again has something to say.
  if (over) return null
  return (
    <>
      {end !== undefined && <IdleDialog end={end} />}
      {asked && <ProveDialog settle={asked.settle} />}
    </>
  )
}

/** Somebody has shown in another window who they are: the browser has a session that this page does not know yet. */
async function heard(): Promise<void> {
  const waiting = proving.get()
  if (!waiting && !expired.get()) return
  const now = await cameBack()
  waiting?.settle(now !== undefined)
  if (now) await queryClient.invalidateQueries({ refetchType: 'active' })
}

function IdleDialog({ end }: { end: number }) {
  const { t } = useT()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  const stay = () => void staySignedIn()
  return (
    <Dialog title={t('idle.title')} onClose={stay} above>
      <Stack gap="md">
        <Text size="sm">{t('idle.text', { seconds: Math.max(0, Math.ceil((end - now) / 1_000)) })}</Text>
        <Group justify="flex-end">
          <Button data-autofocus onClick={stay}>
            {t('idle.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** A session that began at a provider has no password to ask for. */
function ProveDialog({ settle }: { settle: (proven: boolean) => void }) {
  const { signedInBy } = useCaller()
  return signedInBy ? (
    <ProviderDialog provider={signedInBy} settle={settle} />
  ) : (
    <PasswordDialog settle={settle} />
  )
}

function ProviderDialog({ provider, settle }: { provider: Provider; settle: (proven: boolean) => void }) {
  const { t } = useT()
  return (
    <Dialog title={t('prove.elsewhere')} onClose={() => settle(false)} above>
      <Stack gap="md">
        <Text size="sm">{t('prove.elsewhereText', { name: provider.name })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => settle(false)}>
            {t('common.cancel')}
          </Button>
          <ProviderWindow provider={provider} query={{ again: '1' }} />
        </Group>
      </Stack>
    </Dialog>
  )
}

function PasswordDialog({ settle }: { settle: (proven: boolean) => void }) {
  const { t } = useT()
  const { username } = useCaller()
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password === '') return setRefused(t('form.required'))
    setBusy(true)
    const why = await givePassword(password)
    setBusy(false)
    setPassword('')
    if (why === undefined) settle(true)
    else setRefused(why)
  }
  return (
    <Dialog title={t('prove.title')} onClose={() => settle(false)} above>
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{t('prove.text')}</Text>
          <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
          <PasswordInput
            label={t('login.password')}
            autoComplete="current-password"
            required
            data-autofocus
            value={password}
            error={refused === '' ? null : refused}
            onChange={event => setPassword(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => settle(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('prove.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
