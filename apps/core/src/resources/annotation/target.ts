import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { entityOfType } from '#kernel/resource-types.ts'

/** CloudStack's words for what can be annotated, with the kinds of the API that they stand for. */
const kinds: Readonly<Record<string, string>> = {
  VM: 'UserVm',
  VOLUME: 'Volume',
  SNAPSHOT: 'Snapshot',
  VM_SNAPSHOT: 'VMSnapshot',
  INSTANCE_GROUP: 'InstanceGroup',
  SSH_KEYPAIR: 'SSHKeyPair',
  USER_DATA: 'UserData',
  NETWORK: 'Network',
  VPC: 'Vpc',
  PUBLIC_IP_ADDRESS: 'IPAddress',
  VPN_CUSTOMER_GATEWAY: 'Site2SiteCustomerGateway',
  TEMPLATE: 'Template',
  ISO: 'Template',
  SERVICE_OFFERING: 'ServiceOffering',
  DISK_OFFERING: 'DiskOffering',
  NETWORK_OFFERING: 'NetworkOffering',
  ZONE: 'Zone',
  POD: 'Pod',
  CLUSTER: 'Cluster',
  HOST: 'Host',
  DOMAIN: 'Domain',
  PRIMARY_STORAGE: 'StoragePool',
  SECONDARY_STORAGE: 'ImageStore',
  VR: 'DomainRouter',
  SYSTEM_VM: 'SystemVm',
}

export interface Annotated {
  type: string
  uuid: string
  /** who owns it; null for infrastructure */
  accountId: number | null
}

/** The thing that is annotated, which the caller must be allowed to operate.
 *  @throws CloudError PARAM_ERROR for an unknown type or thing, ACCOUNT_ERROR for what is not the caller's */
export function annotated(
  { read, caller, registry }: Pick<ReadCtx, 'read' | 'caller' | 'registry'>,
  entitytype: string | undefined,
  entityid: string | undefined,
): Annotated {
  const type = entitytype?.toUpperCase() ?? ''
  const kind = entityOfType(registry, kinds[type] ?? '')
  if (!kind || !entityid)
    throw invalid(
      `Say what the annotation is about: entityid, and as entitytype one of ${Object.keys(kinds).join(', ')}.`,
    )
  const row = read.get(
    sql<{ id: number; uuid: string }>`select id, uuid from ${sql.table(kind.table)} where uuid = ${entityid}`,
  )
  if (!row) throw invalid(`There is no ${type} with the id ${entityid}; refresh the list.`)
  const accountId = kind.owner(read, row.id)
  if (accountId !== null) requireAccess(read, caller, accountId)
  else if (!isRootAdmin(caller)) throw denied(`Only root admins may annotate a ${type}.`)
  return { type, uuid: row.uuid, accountId }
}
