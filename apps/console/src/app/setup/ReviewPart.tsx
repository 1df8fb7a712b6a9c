import { type FieldPath, instancesThatFit, type WantedPart } from '@cloud/provision'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { fieldsOf, labelKey, pathOf, shownValue, valueOf } from './pages.ts'
import { sayProblem } from './says.ts'
import css from './setup.module.css'
import { useWizard } from './wizard.ts'

/** The values of one page, each with the way to change it. */
export function ReviewPart({ part }: { part: WantedPart }) {
  const { t } = useT()
  const { draft } = useWizard()
  const title = t(`setup.page.${part}`)
  const count = part === 'guest' ? instancesThatFit(draft.wanted) : null
  return (
    <section className={css.part} aria-label={title}>
      <h2>{title}</h2>
      <table className={css.values}>
        <tbody>
          {fieldsOf(part, draft.wanted).map(field => (
            <Row key={field} field={field} of={title} />
          ))}
        </tbody>
      </table>
      {count !== null && <p className={css.note}>{t('setup.instancesFit', { count })}</p>}
    </section>
  )
}

function Row({ field, of }: { field: FieldPath; of: string }) {
  const { t } = useT()
  const { draft, problems, plan } = useWizard()
  const label = t(labelKey(field))
  const problem = problems.find(found => found.field === field)
  const secret = field === 'host.password'
  const known = draft.password !== '' || plan?.needsSecrets === false
  const value = secret
    ? t(known ? 'setup.secret' : 'setup.secretMissing')
    : shownValue(valueOf(draft.wanted, field))
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <span className={secret ? css.quiet : undefined}>{value || '–'}</span>
        {problem && (
          <p className={problem.level === 'error' ? css.error : css.warn}>{sayProblem(t, problem)}</p>
        )}
      </td>
      <td>
        <Link to={pathOf(field)} aria-label={t('setup.editOf', { what: `${of}: ${label}` })}>
          {t('setup.edit')}
        </Link>
      </td>
    </tr>
  )
}
