import type { SetupView } from '@cloud/provision'
import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { SetupError } from './api.ts'
import { Refused } from './Refused.tsx'
import built from './build.module.css'
import { useBuild } from './use-build.ts'
import { useWizard } from './wizard.ts'

/** Goes on where the build ended; asks for the password again where nobody has it any more. */
export function Retry({ plan }: { plan: SetupView }) {
  const { t } = useT()
  const { draft } = useWizard()
  const build = useBuild()
  const [error, setError] = useState<SetupError>()
  const [busy, setBusy] = useState(false)
  const retry = async (event: React.FormEvent) => {
    event.preventDefault()
    setError(undefined)
    setBusy(true)
    try {
      await build('retry')
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={retry} noValidate className={built.retry}>
      {plan.needsSecrets && (
        <PasswordInput
          label={t('field.password')}
          description={t('setup.build.needsPassword')}
          autoComplete="off"
          required
          value={draft.password}
          onChange={event => draft.set('host.password', event.currentTarget.value)}
        />
      )}
      {error && <Refused error={error} />}
      <Button
        type="submit"
        loading={busy}
        disabled={plan.needsSecrets && draft.password === ''}
        w="fit-content"
      >
        {t(plan.status === 'failed' ? 'setup.retry' : 'setup.build.goOn')}
      </Button>
    </form>
  )
}
