import { CloudError } from '@cloud/client'
import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useApis } from '#shared/api/apis.ts'
import { listQuery } from '#shared/api/lists.ts'
import { RowMenu } from '#shared/engine/actions/RowMenu.tsx'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { Time } from '#shared/ui/Time.tsx'
import { keypair } from '../keypair.ts'
import css from './keys.module.css'

const ruleText = ({ rule, permission }: { rule: string; permission: string }) => `${rule} ${permission}`

/** The pairs that a user calls the API with. A secret is not among what is shown: it was, once. */
export function KeyPairs({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const { can } = useApis()
  const enabled = can('listUserKeys')
  const query = useQuery({ ...listQuery('listUserKeys', { userid: row.id, showpermissions: true }), enabled })
  if (!enabled) return null
  return (
    <section aria-label={t('keys.title')}>
      <Title order={2} mb="xs">
        {t('keys.title')}
      </Title>
      {query.error instanceof CloudError && <Refusal error={query.error} />}
      {query.data?.rows.length === 0 && <p className={css.quiet}>{t('keys.none')}</p>}
      <ul className={css.pairs}>
        {query.data?.rows.map(pair => (
          <li key={pair.id}>
            <div className={css.pair}>
              <strong>{keypair.title(pair)}</strong>
              <span className={css.key}>
                <code>{String(pair['apikey'])}</code>
                <Copy value={String(pair['apikey'])} />
              </span>
              <span className={css.quiet}>
                {typeof pair['created'] === 'string' && (
                  <>
                    {t('field.created')} <Time value={pair['created']} />
                  </>
                )}
                {typeof pair['enddate'] === 'string' && (
                  <>
                    {' · '}
                    {t('keys.until')} <Time value={pair['enddate']} />
                  </>
                )}
              </span>
              {Array.isArray(pair['permissions']) && (
                <span className={css.quiet}>
                  {t('keys.may', { rules: pair['permissions'].map(ruleText).join(' · ') })}
                </span>
              )}
            </div>
            <RowMenu resource={keypair} row={pair} />
          </li>
        ))}
      </ul>
      <p className={css.quiet}>
        {t('keys.use')} <Link to="/signed-calls">{t('keys.toBuilder')}</Link>
      </p>
    </section>
  )
}
