import { type AccountResponse, formatBytes, GiB, type LimitKindName, limitKinds, MiB } from '@cloud/contract'
import type { Key } from '#shared/i18n/index.ts'
import { type Level, levelOf } from './capacities.ts'

/** One limit of an account, and how much of it is taken. */
export interface Limit {
  name: LimitKindName
  label: Key
  used: string
  /** undefined where there is none */
  limit: string | undefined
  available: string | undefined
  share: number
  level: Level
}

/** What is shown, in this order; kinds that this console has no pages for are left out. */
const labels: Readonly<Partial<Record<LimitKindName, Key>>> = {
  user_vm: 'limit.instances',
  cpu: 'limit.cpus',
  memory: 'limit.memory',
  volume: 'limit.volumes',
  primary_storage: 'limit.primaryStorage',
  snapshot: 'limit.snapshots',
  template: 'limit.templates',
  secondary_storage: 'limit.secondaryStorage',
  public_ip: 'limit.publicIps',
  network: 'limit.networks',
}

/** The limits of an account, from what listAccounts says of it. */
export function limitsOf(account: AccountResponse): Limit[] {
  const fields = new Map<string, unknown>(Object.entries(account))
  return Object.entries(labels).flatMap(([name, label]) => {
    const kind = limitKinds.find(k => k.name === name)
    if (!kind?.field || !fields.has(`${kind.field}limit`)) return []
    const used = Number(fields.get(`${kind.field}total`) ?? 0)
    const limit = Number(fields.get(`${kind.field}limit`)) // a word where there is none
    const bounded = Number.isFinite(limit) && limit >= 0
    const amount = (value: number) =>
      kind.unit === 'count' ? String(value) : formatBytes(value * { MiB, GiB }[kind.unit])
    const share = !bounded ? 0 : limit === 0 ? 1 : used / limit
    return {
      name: kind.name,
      label,
      used: amount(used),
      limit: bounded ? amount(limit) : undefined,
      available: bounded ? amount(Math.max(0, limit - used)) : undefined,
      share,
      level: levelOf(share),
    }
  })
}
