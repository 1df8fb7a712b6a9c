import {
  IconDatabase,
  IconDeviceDesktop,
  IconDisc,
  IconKey,
  IconNetwork,
  IconShield,
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import type { Values } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { sizeText } from '../size.ts'
import type { Chosen } from './chosen.ts'
import type { Demand } from './demand.ts'
import css from './launch.module.css'

/** What will be built, as boxes in a box: a list for those who hear it. */
export function Picture({
  chosen,
  demand,
  values,
}: {
  chosen: Chosen
  demand: Demand | undefined
  values: Values
}) {
  const { t } = useT()
  const { zone, template, disk, network, groups, keypair } = chosen
  const name = String(values['name'] || values['displayname'] || t('launch.unnamed'))
  const [root, data] = demand?.disksGiB ?? []
  const size = demand && {
    cpunumber: demand.cpus,
    cpuspeed: demand.cpuMhz,
    memory: demand.memoryMiB,
  }
  const basic = zone?.networktype === 'Basic'
  return (
    <section className={css.picture} aria-label={t('launch.picture')}>
      <p className={css.zone}>{zone?.name ?? t('field.zoneid')}</p>
      <div className={css.vm}>
        <div className={css.vmHead}>
          <IconDeviceDesktop size={20} stroke={1.6} aria-hidden />
          <div>
            <strong>{name}</strong>
            <p className={css.quiet}>{size ? sizeText(t, size) : t('launch.noOffering')}</p>
          </div>
        </div>
        <ul>
          <Part icon={IconDisc} what={t('launch.rootDisk')} set={template !== undefined}>
            {template?.name ?? t('launch.noTemplateChosen')}
            {root ? ` · ${root} GiB` : ''}
          </Part>
          {disk && (
            <Part icon={IconDatabase} what={t('launch.dataDisk')} set>
              {disk.name} {data ? `· ${data} GiB` : ''}
            </Part>
          )}
          <Part icon={IconNetwork} what={t('launch.address')} set={network !== undefined}>
            {network
              ? t('launch.addressOf', { network: network.name ?? '', cidr: network.cidr ?? '' })
              : t(basic ? 'launch.addressOfPod' : 'launch.networkByCloud')}
          </Part>
          {(basic || groups.length > 0) && (
            <Part icon={IconShield} what={t('launch.groups')} set={groups.length > 0}>
              {groups.length > 0 ? groups.map(g => g.name).join(', ') : 'default'}
            </Part>
          )}
          {keypair && (
            <Part icon={IconKey} what={t('launch.keypair')} set>
              {keypair.name}
            </Part>
          )}
        </ul>
      </div>
    </section>
  )
}

interface PartProps {
  icon: ComponentType<{ size?: number; stroke?: number }>
  what: string
  /** chosen, not yet to be */
  set: boolean
  children: ReactNode
}

function Part({ icon: Icon, what, set, children }: PartProps) {
  return (
    <li data-set={set || undefined}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <div>
        <span className={css.quiet}>{what}</span>
        <div>{children}</div>
      </div>
    </li>
  )
}
