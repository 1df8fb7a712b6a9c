import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import { useT } from '#shared/i18n/index.ts'
import type { Action, Resource, ResourceRow } from '../declare.ts'
import { useCounts } from '../detail/counts.ts'
import { tabsOf } from '../detail/tabs.ts'
import css from './actions.module.css'

/** What goes together with a row, counted now: a name is typed more slowly when forty instances hang on it. */
export function Takes({ resource, action, row }: { resource: Resource; action: Action; row: ResourceRow }) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const takes = new Map(action.takes?.map(one => (typeof one === 'string' ? [one, {}] : one)))
  const tabs = tabsOf(resource, row, caller, can).flatMap(tab => {
    const only = takes.get(tab.resource.list)
    return only ? [{ ...tab, among: { ...tab.among, ...only } }] : []
  })
  const counts = useCounts(row, tabs)
  const going = tabs.map((tab, i) => ({ tab, count: counts[i] })).filter(({ count }) => count !== 0)
  if (going.length === 0) return null
  return (
    <section className={css.warning} aria-label={t('dialog.takes')}>
      {t('dialog.takes')}
      <ul>
        {going.map(({ tab, count }) => (
          <li key={tab.name}>
            {count ?? t('dialog.counting')} {t(tab.label, { count: count ?? 2 })}
          </li>
        ))}
      </ul>
    </section>
  )
}
