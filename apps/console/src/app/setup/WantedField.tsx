import { exampleWanted, type FieldPath, primaryProtocols, type SetupView } from '@cloud/provision'
import { NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { type Translate, useT } from '#shared/i18n/index.ts'
import { labelKey, optional, shownValue, valueOf } from './pages.ts'
import { sayProblem } from './says.ts'
import css from './setup.module.css'
import { useWizard, type Wizard } from './wizard.ts'

const examples = exampleWanted()

/** One field of the guide. Its value is checked on every key stroke; its error shows once the field was left. */
export function WantedField({ field }: { field: FieldPath }) {
  const { t } = useT()
  const wizard = useWizard()
  const { draft, plan, problems, isShown, show } = wizard
  const problem = problems.find(found => found.field === field)
  const fixed = plan?.fixed.find(one => one.field === field)
  const said = problem && !fixed && isShown(field) ? sayProblem(t, problem) : undefined
  const value = field === 'host.password' ? draft.password : valueOf(draft.wanted, field)
  const error = problem?.level === 'error' ? said : undefined
  const warning = problem?.level === 'warning' ? said : undefined
  const common = {
    id: field,
    label: t(labelKey(field)),
    value,
    required: !optional.has(field) && !(field === 'host.password' && isKept(plan)),
    error,
    description: error ? undefined : <Help field={field} warning={warning} />,
    onBlur: () => show([field]),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      draft.set(field, event.currentTarget.value),
  }
  const choices = choicesOf(t, field, value, wizard)
  if (choices) return <NativeSelect {...common} disabled={fixed !== undefined} data={choices} />
  if (field === 'host.password')
    return <PasswordInput {...common} autoComplete="off" disabled={fixed !== undefined} />
  const example = valueOf(examples, field)
  return (
    <TextInput
      {...common}
      readOnly={fixed !== undefined}
      placeholder={example && !fixed ? t('setup.eg', { value: example }) : ''}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}

/** The server still has the password that was entered before. */
const isKept = (plan: SetupView | null): boolean => plan?.needsSecrets === false

/** What the field is for, unless there is something to say about its value. */
function Help({ field, warning }: { field: FieldPath; warning: string | undefined }) {
  const { t } = useT()
  const { plan } = useWizard()
  const fixed = plan?.fixed.find(one => one.field === field)
  if (warning) return <span className={css.warn}>{warning}</span>
  if (fixed) return t(`setup.fixed.${fixed.why}`)
  return t(field === 'host.password' && isKept(plan) ? 'setup.passwordKept' : `setup.help.${field}`)
}

/** What can be chosen from, with what was chosen before even where it is no longer on offer. */
function choicesOf(t: Translate, field: FieldPath, value: string, { draft, facts }: Wizard) {
  const offered =
    field === 'cluster.hypervisor'
      ? (facts?.hypervisors ?? [])
      : field === 'primary.protocol'
        ? primaryProtocols(draft.wanted.cluster.hypervisor)
        : field === 'secondary.provider'
          ? ['NFS']
          : null
  if (!offered) return null
  const all = value === '' || offered.includes(value) ? offered : [...offered, value]
  return [
    ...(value === '' ? [{ value: '', label: t('form.choose') }] : []),
    ...all.map(one => ({ value: one, label: shownValue(one) })),
  ]
}
