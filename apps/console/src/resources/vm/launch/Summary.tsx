import { formatBytes, formatMhz, type AccountResponse, type CapacityResponse } from '@cloud/contract'
import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listQuery } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import type { Values } from '#shared/form/fields.ts'
import { type Key, useT } from '#shared/i18n/index.ts'
import type { Chosen } from './chosen.ts'
import { type Demand, quotaTakes, stays, type Take, zoneTakes } from './demand.ts'
import css from './launch.module.css'
import { Picture } from './Picture.tsx'

const kinds: Readonly<Record<Take['kind'], Key>> = {
  user_vm: 'take.user_vm',
  cpu: 'take.cpu',
  cpuMhz: 'take.cpuMhz',
  memory: 'take.memory',
  volume: 'take.volume',
  primary_storage: 'take.primary_storage',
  address: 'take.address',
}

interface Props {
  chosen: Chosen
  demand: Demand | undefined
  values: Values
}

/** What will be built, what it takes, and what stays: of the account's limits, and of the zone for its admin. */
export function Summary({ chosen, demand, values }: Props) {
  const { t } = useT()
  const caller = useCaller()
  const name = String(values['account'] || caller.account)
  const domainid = String(values['domainid'] || caller.domainid)
  const accounts = useQuery(listQuery('listAccounts', { name, domainid, listall: true }))
  const account = accounts.data?.rows.find(row => row['name'] === name) as AccountResponse | undefined
  const zoneid = chosen.zone?.id
  const capacities = useQuery({
    ...listQuery('listCapacity', { zoneid }),
    enabled: isRootAdmin(caller) && zoneid !== undefined,
  })
  const ofZone = (capacities.data?.rows ?? []) as readonly unknown[] as readonly CapacityResponse[]
  return (
    <aside className={css.summary} aria-label={t('launch.summary')}>
      <Picture chosen={chosen} demand={demand} values={values} />
      {demand && account && (
        <Takes title={t('launch.ofAccount', { name })} takes={quotaTakes(demand, account)} />
      )}
      {demand && ofZone.length > 0 && chosen.zone && (
        <Takes
          title={t('launch.ofZone', { name: chosen.zone.name ?? '' })}
          takes={zoneTakes(demand, ofZone)}
        />
      )}
      {!demand && <p className={css.quiet}>{t('launch.chooseOffering')}</p>}
    </aside>
  )
}

function Takes({ title, takes }: { title: string; takes: readonly Take[] }) {
  const { t } = useT()
  return (
    <section className={css.takes}>
      <Title order={2}>{title}</Title>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('launch.what')}</th>
            <th scope="col">{t('launch.takes')}</th>
            <th scope="col">{t('launch.stays')}</th>
          </tr>
        </thead>
        <tbody>
          {takes.map(take => (
            <TakeRow key={take.kind} take={take} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TakeRow({ take }: { take: Take }) {
  const { t } = useT()
  const left = stays(take)
  const short = left !== undefined && left < 0
  const share = (part: number) => `${Math.min(100, (100 * part) / (take.total || 1))}%`
  return (
    <tr data-short={short || undefined}>
      <th scope="row">{t(kinds[take.kind])}</th>
      <td>{amount(take, take.takes)}</td>
      <td>
        {left === undefined
          ? t('launch.unlimited')
          : short
            ? t('launch.short', { amount: amount(take, -left) })
            : t('launch.left', { left: amount(take, left), total: amount(take, take.total ?? 0) })}
        {left !== undefined && (
          <span className={css.bar} aria-hidden>
            <span style={{ width: share(take.used) }} />
            <span className={css.taken} style={{ width: share(take.takes) }} />
          </span>
        )}
      </td>
    </tr>
  )
}

const amount = ({ unit }: Take, value: number): string =>
  unit === 'bytes' ? formatBytes(value) : unit === 'MHz' ? formatMhz(value) : String(value)
