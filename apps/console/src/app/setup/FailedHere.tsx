import { stepOfField, type WantedPart } from '@cloud/provision'
import { Alert } from '@mantine/core'
import { useT } from '#shared/i18n/index.ts'
import { fieldsOf } from './pages.ts'
import { sayTrouble } from './says.ts'
import css from './setup.module.css'
import { useWizard } from './wizard.ts'

/** On a page whose values made a step fail: why. */
export function FailedHere({ part }: { part: WantedPart }) {
  const { t } = useT()
  const { plan, draft } = useWizard()
  const used = new Set(fieldsOf(part, draft.wanted).map(field => stepOfField(field).id))
  const failed = plan?.steps.find(step => step.state === 'failed' && used.has(step.id))
  if (!failed?.error) return null
  const known = sayTrouble(t, failed.error.text)
  return (
    <Alert color="red" variant="light" title={t(`step.${failed.id}`)} className={css.alert}>
      <p>{t('setup.build.fixing', { text: failed.error.text })}</p>
      {known && <p>{known.cure}</p>}
    </Alert>
  )
}
