import type { NicResponse } from '@cloud/contract'
import { Title } from '@mantine/core'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import css from './instance.module.css'

/** Where it is reached, network by network. */
export function Addresses({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const nics = (row['nic'] ?? []) as readonly NicResponse[]
  return (
    <section className={css.part}>
      <Title order={2}>{t('instance.addresses')}</Title>
      {nics.length === 0 && <p className={css.quiet}>{t('instance.noAddresses')}</p>}
      <ul className={css.cards}>
        {nics.map(nic => (
          <li key={nic.id} className={css.card}>
            <p className={css.quiet}>
              {nic.networkname} {nic.isdefault && `· ${t('instance.defaultNetwork')}`}
            </p>
            <p className={css.address}>
              {nic.ipaddress ?? '–'}
              {nic.ipaddress && <Copy value={nic.ipaddress} />}
            </p>
            <dl>
              <dt>{t('instance.mac')}</dt>
              <dd>{nic.macaddress}</dd>
              <dt>{t('field.gateway')}</dt>
              <dd>{nic.gateway}</dd>
              <dt>{t('field.netmask')}</dt>
              <dd>{nic.netmask}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
