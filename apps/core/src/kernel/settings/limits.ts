import { limitKinds, type LimitKindName } from '@cloud/contract'
import { number, type Setting, type Where } from './kinds.ts'

const place = ['Management Server', 'Limits'] as const

/** `max.account.user.vms`, without the beginning. */
const limitWords: Record<LimitKindName, string> = {
  user_vm: 'user.vms',
  public_ip: 'public.ips',
  volume: 'volumes',
  snapshot: 'snapshots',
  template: 'templates',
  project: 'projects',
  network: 'networks',
  vpc: 'vpcs',
  cpu: 'cpus',
  memory: 'memory',
  primary_storage: 'primary.storage',
  secondary_storage: 'secondary.storage',
  backup: 'backups',
  backup_storage: 'backup.storage',
  bucket: 'buckets',
  object_storage: 'object.storage',
  gpu: 'gpus',
}

export type LimitSetting = `max.${'account' | 'domain' | 'project'}.${string}`

/** The setting that holds the default of a limit. */
export const limitSetting = (owner: 'account' | 'domain' | 'project', kind: LimitKindName): LimitSetting =>
  `max.${owner}.${limitWords[kind]}`

/** Every one of them, by name. */
export const limitSettings = new Map<string, Setting<number>>()
const unitWords = { count: 'number', MiB: 'MiB', GiB: 'GiB' } as const
for (const owner of ['account', 'domain', 'project'] as const) {
  const where: Where = [`${owner.charAt(0).toUpperCase()}${owner.slice(1)} Defaults`, ...place]
  for (const kind of limitKinds) {
    const words = limitWords[kind.name].replaceAll('.', ' ')
    limitSettings.set(
      limitSetting(owner, kind.name),
      number(
        kind[owner],
        where,
        `Default limit of ${words} for one ${owner} (${unitWords[kind.unit]}); -1 is unlimited.`,
        {
          min: -1,
        },
      ),
    )
  }
}
