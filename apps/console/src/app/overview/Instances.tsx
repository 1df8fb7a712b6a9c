import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import { listQuery } from '#shared/api/lists.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'

const one = { listall: true, details: 'min', page: 1, pagesize: 1 }

/** How many instances run, are stopped, are anything else: of all that the caller may see. */
export function Instances({ title, wide = false }: { title: string; wide?: boolean }) {
  const { t } = useT()
  const vm = resourceNamed('vm')
  const to = pathTo(vm)
  const query = useQueries({
    queries: [{}, { state: 'Running' }, { state: 'Stopped' }].map(state =>
      listQuery('listVirtualMachines', { ...one, ...state }),
    ),
    combine: answers => {
      const [total = 0, running = 0, stopped = 0] = answers.map(a => a.data?.count ?? 0)
      return {
        total,
        running,
        stopped,
        // the three answers are not of one moment
        others: Math.max(0, total - running - stopped),
        isPending: answers.some(a => a.isPending),
        error: answers.find(a => a.error)?.error ?? null,
        data: answers.every(a => a.data) || undefined,
      }
    },
  })
  return (
    <Panel wide={wide} title={title} query={query} all={{ to, text: t('overview.viewAll') }}>
      <ul className={css.figures}>
        <li>
          <Link to={`${to}?state=Running`}>
            <span className={css.figure}>{query.running}</span> <State value="Running" />
          </Link>
        </li>
        <li>
          <Link to={`${to}?state=Stopped`}>
            <span className={css.figure}>{query.stopped}</span> <State value="Stopped" />
          </Link>
        </li>
        <li>
          <Link to={to}>
            <span className={css.figure}>{query.others}</span> <span>{t('overview.otherStates')}</span>
          </Link>
        </li>
        <li>
          <Link to={to}>
            <span className={css.figure}>{query.total}</span> <span>{t('overview.total')}</span>
          </Link>
        </li>
      </ul>
    </Panel>
  )
}
