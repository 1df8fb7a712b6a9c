import type { AccountResponse } from '@cloud/contract'
import { useQuery } from '@tanstack/react-query'
import { listQuery } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { Bar } from './Capacity.tsx'
import { limitsOf } from './limits.ts'
import css from './overview.module.css'
import { Panel } from './Panel.tsx'

/** What the caller's account may have, has, and may still take. */
export function Limits() {
  const { t } = useT()
  const caller = useCaller()
  const { account: name, domainid } = caller
  const accounts = resourceNamed('account')
  const mayOpen = accounts.role?.(caller) ?? true
  const query = useQuery(listQuery('listAccounts', { name, domainid, listall: true }))
  const account = query.data?.rows.find(row => row['name'] === name) as AccountResponse | undefined
  return (
    <Panel
      title={t('overview.limits', { name })}
      query={query}
      all={account && mayOpen ? { to: pathTo(accounts, account.id), text: t('overview.viewAll') } : undefined}
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.limit')}</th>
            <th scope="col">{t('overview.used')}</th>
            <th scope="col">{t('overview.available')}</th>
          </tr>
        </thead>
        <tbody>
          {(account ? limitsOf(account) : []).map(one => (
            <tr key={one.name}>
              <th scope="row">{t(one.label)}</th>
              <td>
                {one.limit === undefined
                  ? one.used
                  : t('overview.usedOf', { used: one.used, total: one.limit })}
                {one.limit !== undefined && <Bar share={one.share} level={one.level} />}
              </td>
              <td>
                {one.available ?? t('overview.noLimit')}
                {one.level !== 'fine' && (
                  <span className={css.warning} data-level={one.level}>
                    {t(one.level === 'full' ? 'overview.nearlyFull' : 'overview.fillingUp')}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
