import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import css from './code.module.css'
import { callForms } from './forms.ts'

interface Props {
  command: string
  params: Readonly<Record<string, unknown>>
  /** names of parameters that are not shown */
  secret?: readonly string[]
}

/** The same call as an address of the API, for curl and for CloudMonkey. */
export function Code({ command, params, secret }: Props) {
  const { t } = useT()
  const forms = callForms(`${location.origin}/client/api`, command, params, secret)
  return (
    <div className={css.code}>
      {(['cmk', 'curl', 'url'] as const).map(form => (
        <section key={form} aria-label={t(`code.${form}`)}>
          <header>
            <h2>{t(`code.${form}`)}</h2>
            <Copy value={forms[form]} label={t(`code.${form}`)} />
          </header>
          <pre tabIndex={0}>{forms[form]}</pre>
        </section>
      ))}
      <p className={css.note}>{t('code.signing')}</p>
    </div>
  )
}
