import { exampleSecrets, exampleWanted, instancesThatFit, type WantedPart } from '@cloud/provision'
import { Alert, Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { SetupError } from './api.ts'
import { FailedHere } from './FailedHere.tsx'
import { Heading } from './Heading.tsx'
import { fieldsOf, parts } from './pages.ts'
import { Refused } from './Refused.tsx'
import css from './setup.module.css'
import { useBuild } from './use-build.ts'
import { useWizard } from './wizard.ts'
import { WantedField } from './WantedField.tsx'

/** One page of values: what the thing is, its fields, and the way on. */
export function PartPage({ part }: { part: WantedPart }) {
  const { t } = useT()
  const navigate = useNavigate()
  const wizard = useWizard()
  const { plan, draft, problems, show } = wizard
  const build = useBuild()
  const [error, setError] = useState<SetupError>()
  const [busy, setBusy] = useState(false)
  const fields = fieldsOf(part, draft.wanted)
  const at = parts.indexOf(part)
  const begun = plan?.status === 'failed' || plan?.status === 'stopped'
  const simulated = wizard.facts?.hypervisors.includes('Simulator') ?? false

  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    setError(undefined)
    show(fields)
    const wrong = problems.find(({ field, level }) => level === 'error' && fields.includes(field))
    if (wrong) {
      document.getElementById(wrong.field)?.focus()
      return
    }
    setBusy(true)
    try {
      if (!(await draft.flush())) return
      if (begun) await build('retry')
      else await navigate(`/setup/${parts[at + 1] ?? 'review'}`)
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form onSubmit={submit} noValidate className={css.form}>
      <Heading>{t(`setup.page.${part}`)}</Heading>
      <p className={css.lead}>{t(`setup.about.${part}`)}</p>
      <FailedHere part={part} />
      {error && <Refused error={error} />}
      {wizard.factsFailed && (
        <Alert color="yellow" variant="light" className={css.alert}>
          {t('setup.factsFailed')}
        </Alert>
      )}
      <Stack gap="md">
        {fields.map(field => (
          <WantedField key={field} field={field} />
        ))}
      </Stack>
      {part === 'guest' && <InstancesThatFit count={instancesThatFit(draft.wanted)} />}
      <div className={css.buttons}>
        <Button variant="default" component={Link} to={at > 0 ? `/setup/${parts[at - 1]}` : '/setup'}>
          {t('setup.back')}
        </Button>
        <Button type="submit" loading={busy}>
          {t(begun ? 'setup.saveRetry' : 'setup.continue')}
        </Button>
        {simulated && !begun && (
          <Button
            variant="subtle"
            title={t('setup.exampleWhy')}
            onClick={() => draft.replace(exampleWanted(), exampleSecrets.hostPassword)}
          >
            {t('setup.example')}
          </Button>
        )}
      </div>
    </form>
  )
}

function InstancesThatFit({ count }: { count: number | null }) {
  const { t } = useT()
  return (
    <p className={css.note} role="status">
      {count === null ? '' : t('setup.instancesFit', { count })}
    </p>
  )
}
