import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'react-router'
import { text } from '#shared/api/text.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'
import { useProblems } from './problems.ts'

interface Props {
  title: string
  kinds: Parameters<typeof useProblems>[0]
  /** said when all is well */
  well: string
  wide?: boolean
}

/** What is not well, each a way to the thing itself. */
export function Problems({ title, kinds, well, wide = false }: Props) {
  const { t } = useT()
  const { problems, count, ...query } = useProblems(kinds)
  return (
    <Panel
      wide={wide}
      title={title}
      query={query}
      all={
        kinds.length === 1 ? { to: pathTo(resourceNamed('host')), text: t('overview.viewAll') } : undefined
      }
      empty={
        problems.length === 0 ? (
          <p className={css.well}>
            <IconCircleCheck size={16} aria-hidden />
            {well}
          </p>
        ) : undefined
      }
    >
      <ul className={css.lines}>
        {problems.map(({ resource, row, state }) => (
          <li key={row.id}>
            <State value={state} />
            <Link to={pathTo(resource, row.id)}>{resource.title(row)}</Link>
            <span className={css.quiet}>
              {[
                t(`resource.${resource.name}`, { count: 1 }),
                ...['zonename', 'podname', 'clustername'].map(field => text(row[field])),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {count > problems.length && (
        <p className={css.quiet}>{t('overview.more', { count: count - problems.length })}</p>
      )}
    </Panel>
  )
}
