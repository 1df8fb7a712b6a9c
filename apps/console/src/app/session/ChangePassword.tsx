import { CloudError } from '@cloud/client'
import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { cloud } from '#shared/api/cloud.ts'
import { session, useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { weakness } from './password-rules.ts'

interface Props {
  /** told when the cloud has the new password */
  onChanged: () => void
  /** words on the button */
  submit?: string
}

/** Changes the password of who is signed in; for the forced page, the guided installation and the own profile. */
export function ChangePassword({ onChanged, submit }: Props) {
  const { t } = useT()
  const caller = useCaller()
  const asksCurrent = caller.roleType === 'User'
  const [error, setError] = useState<CloudError>()
  const form = useForm({
    initialValues: { current: '', password: '', again: '' },
    validateInputOnBlur: true,
    validate: {
      current: value => (asksCurrent && value === '' ? t('form.required') : null),
      password: value => {
        const why = weakness(value, caller.username)
        return why ? t(why) : null
      },
      again: (value, { password }) => (value === password ? null : t('password.differ')),
    },
  })

  const change = form.onSubmit(async ({ current, password }) => {
    setError(undefined)
    try {
      await cloud.call('updateUser', {
        id: caller.userid,
        password,
        currentpassword: asksCurrent ? current : undefined,
      })
      session.set({ ...caller, mustChangePassword: false })
      onChanged()
    } catch (refused) {
      if (!(refused instanceof CloudError)) throw refused
      if (asksCurrent && /current/i.test(refused.errortext)) form.setFieldError('current', refused.errortext)
      else setError(refused)
    }
  })

  return (
    <form onSubmit={change} noValidate>
      <Stack gap="md">
        {error && <Refusal error={error} />}
        <input type="text" name="username" autoComplete="username" value={caller.username} readOnly hidden />
        {asksCurrent && (
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            required
            {...form.getInputProps('current')}
          />
        )}
        <PasswordInput
          label={t('password.new')}
          description={t('password.rules')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <PasswordInput
          label={t('password.again')}
          autoComplete="new-password"
          required
          {...form.getInputProps('again')}
        />
        <Text size="sm" c="dimmed">
          {t('password.meaning', { user: caller.username })}
        </Text>
        <Button type="submit" loading={form.submitting}>
          {submit ?? t('password.change')}
        </Button>
      </Stack>
    </form>
  )
}
