/** Resource limits: kinds, wire numbers, units and defaults. @see CloudStack Resource.ResourceType, Config */

/** `resourcetypename` */
export type LimitKindName =
  | 'user_vm'
  | 'public_ip'
  | 'volume'
  | 'snapshot'
  | 'template'
  | 'project'
  | 'network'
  | 'vpc'
  | 'cpu'
  | 'memory'
  | 'primary_storage'
  | 'secondary_storage'
  | 'backup'
  | 'backup_storage'
  | 'bucket'
  | 'object_storage'
  | 'gpu'

export interface LimitKind {
  /** `resourcetype` on the wire, as a number in a string */
  type: number
  name: LimitKindName
  /** start of the fields `<field>limit`, `<field>total`, `<field>available` in account, domain and project; null where the API has none */
  field: string | null
  unit: 'count' | 'MiB' | 'GiB'
  /** global settings' defaults; -1 is unlimited */
  account: number
  domain: number
  project: number
}

const kind = (
  type: number,
  name: LimitKindName,
  field: string | null,
  unit: LimitKind['unit'],
  [account, domain, project]: [number, number, number],
): LimitKind => ({ type, name, field, unit, account, domain, project })

export const limitKinds: readonly LimitKind[] = [
  kind(0, 'user_vm', 'vm', 'count', [20, 40, 20]),
  kind(1, 'public_ip', 'ip', 'count', [20, 40, 20]),
  kind(2, 'volume', 'volume', 'count', [20, 40, 20]),
  kind(3, 'snapshot', 'snapshot', 'count', [20, 40, 20]),
  kind(4, 'template', 'template', 'count', [20, 40, 20]),
  kind(5, 'project', 'project', 'count', [10, 50, -1]),
  kind(6, 'network', 'network', 'count', [20, 40, 20]),
  kind(7, 'vpc', 'vpc', 'count', [20, 40, 20]),
  kind(8, 'cpu', 'cpu', 'count', [40, 80, 40]),
  kind(9, 'memory', 'memory', 'MiB', [40960, 81920, 40960]),
  kind(10, 'primary_storage', 'primarystorage', 'GiB', [200, 400, 200]),
  kind(11, 'secondary_storage', 'secondarystorage', 'GiB', [400, 800, 400]),
  kind(12, 'backup', 'backup', 'count', [20, 40, 20]),
  kind(13, 'backup_storage', 'backupstorage', 'GiB', [400, 800, 400]),
  kind(14, 'bucket', 'bucket', 'count', [20, 40, 20]),
  kind(15, 'object_storage', 'objectstorage', 'GiB', [400, 800, 400]),
  kind(16, 'gpu', 'gpu', 'count', [20, 20, 20]),
]

/** Rows that one page of a list may hold (`default.page.size`). */
export const maxPageSize = 500
/** Longest string parameter unless the contract says another length. */
export const defaultStringLength = 255
