import { CloudError } from '@cloud/client'
import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'

/** Asks for the code of an authenticator; a wrong one can be tried again. */
export function CodeForm({ show }: { show: (code: string) => Promise<void> }) {
  const { t } = useT()
  const [refused, setRefused] = useState<CloudError>()
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: value => (/^\d{6}$/.test(digits(value)) ? null : t('factor.codeNeeded')) },
  })
  const submit = form.onSubmit(async ({ code }) => {
    setRefused(undefined)
    try {
      await show(digits(code))
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      setRefused(error)
      form.reset()
    }
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {refused && <Refusal error={refused} />}
        <TextInput
          label={t('factor.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          required
          autoFocus
          data-autofocus
          {...form.getInputProps('code')}
        />
        <Button type="submit" loading={form.submitting}>
          {t('factor.submit')}
        </Button>
      </Stack>
    </form>
  )
}

/** Apps show them in groups, and so people type them. */
const digits = (text: string) => text.replaceAll(/\s/g, '')
