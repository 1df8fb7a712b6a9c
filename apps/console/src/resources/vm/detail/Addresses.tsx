import type { NicResponse } from '@cloud/contract'
import { Button, Title } from '@mantine/core'
import { Fragment } from 'react'
import { begin } from '#shared/engine/actions/open.ts'
import { useOffered } from '#shared/engine/actions/available.ts'
import { RowMenu } from '#shared/engine/actions/RowMenu.tsx'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { Copy } from '#shared/ui/Id.tsx'
import css from './instance.module.css'

/** An interface has these while its instance runs. */
const facts = [
  ['macaddress', 'instance.mac'],
  ['gateway', 'field.gateway'],
  ['netmask', 'field.netmask'],
] as const

/** Where it is reached, network by network; what can be done to one is the interface's own menu. */
export function Addresses({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const resource = resourceNamed('nic')
  const nics = (row['nic'] ?? []) as readonly NicResponse[]
  return (
    <section className={css.part}>
      <div className={css.partHead}>
        <Title order={2}>{t('instance.addresses')}</Title>
        {useOffered(resource).map(({ action, label }) => (
          <Button
            key={action.id}
            size="compact-sm"
            variant="default"
            onClick={() =>
              void begin({ resource, action, given: { virtualmachineid: row.id, zoneid: row['zoneid'] } })
            }
          >
            {label}
          </Button>
        ))}
      </div>
      {nics.length === 0 && <p className={css.quiet}>{t('instance.noAddresses')}</p>}
      <ul className={css.cards}>
        {nics.map(nic => (
          <li key={nic.id} className={css.card}>
            <div className={css.partHead}>
              <p className={css.quiet}>
                {nic.networkname} {nic.isdefault && `· ${t('instance.defaultNetwork')}`}
              </p>
              <RowMenu resource={resource} row={{ ...nic, virtualmachineid: row.id }} />
            </div>
            {[nic, ...(nic.secondaryip ?? [])].map(({ id, ipaddress }) => (
              <p key={id} className={css.address}>
                {ipaddress ?? '–'}
                {ipaddress && <Copy value={ipaddress} />}
              </p>
            ))}
            <dl>
              {facts
                .filter(([field]) => nic[field] !== undefined)
                .map(([field, label]) => (
                  <Fragment key={field}>
                    <dt>{t(label)}</dt>
                    <dd>{nic[field]}</dd>
                  </Fragment>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
