import { formatBytes, GiB, MiB } from '@cloud/contract'
import { IconGauge } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { type Key, translate } from '#shared/i18n/index.ts'

const kinds: Readonly<Record<string, Key>> = {
  user_vm: 'resource.vm',
  public_ip: 'resource.publicip',
  volume: 'resource.volume',
  snapshot: 'resource.snapshot',
  template: 'resource.template',
  project: 'resource.project',
  network: 'resource.network',
  vpc: 'resource.vpc',
  cpu: 'limit.cpus',
  memory: 'limit.memory',
  primary_storage: 'limit.primaryStorage',
  secondary_storage: 'limit.secondaryStorage',
  backup: 'limit.backups',
  backup_storage: 'limit.backupStorage',
  bucket: 'limit.buckets',
  object_storage: 'limit.objectStorage',
  gpu: 'limit.gpus',
}

function kindWords(name: string): string {
  const key = kinds[name]
  return key ? translate(key, { count: 2 }) : name
}

/** -1 is the API's word for no limit; memory is counted in MiB, storage in GiB. */
function maxWords(max: string, kind = ''): string {
  if (max === '-1') return translate('overview.noLimit')
  if (kind === 'memory') return formatBytes(Number(max) * MiB)
  return kind.endsWith('storage') ? formatBytes(Number(max) * GiB) : max
}

/** How much of each resource an account, a domain or a project may have. */
export const limit = resource('limit', {
  list: 'listResourceLimits',
  path: 'limits',
  section: 'identity',
  icon: IconGauge,
  nested: true,
  key: row => `${row.resourcetypename} ${row.tag ?? ''}`,
  title: row => kindWords(row.resourcetypename ?? ''),
  columns: ['resourcetypename', 'max'],
  words: { resourcetypename: kindWords, max: (max, row) => maxWords(max, row.resourcetypename) },
  groups: {},
  events: false,
  actions: {
    updateResourceLimit: {
      role: isAnyAdmin,
      also: ({ resourcetype, projectid, account, domainid = '' }) => ({
        resourcetype: Number(resourcetype),
        ...(projectid ? { projectid } : account ? { account, domainid } : { domainid }),
      }),
      fields: { max: { least: -1, required: true, help: 'help.limit' } },
      bulk: true,
    },
  },
})
