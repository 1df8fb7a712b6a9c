import type { CommandName } from '@cloud/contract'
import { commands } from 'virtual:commands'
import type { Key } from '#shared/i18n/index.ts'
import type { Caller } from '../conditions.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import type { ReadCommand } from '../declaration.ts'
import { resourceNamed, resourceOf } from '../registry.ts'
import { isRootAdmin } from '../roles.ts'

/** A list that belongs to a row. */
export interface RelatedTab {
  /** in the address */
  name: string
  label: Key
  resource: Resource
  among: Readonly<Record<string, unknown>>
}

export function tabsOf(
  resource: Resource,
  row: ResourceRow,
  caller: Caller,
  can: (command: CommandName) => boolean,
): RelatedTab[] {
  const related = Object.entries(resource.related).flatMap(([list, by]): RelatedTab[] => {
    const other = resourceOf(list as ReadCommand)
    if (!other || !by || !can(other.list) || other.role?.(caller) === false) return []
    const among = typeof by === 'string' ? { [by]: row.id } : by(row)
    if (!among) return []
    return [{ name: other.path, label: `resource.${other.name}`, resource: other, among }]
  })
  const parts = (resource.parts ?? []).map((name): RelatedTab => {
    const part = resourceNamed(name)
    return { name: part.path, label: `resource.${name}`, resource: part, among: { [part.by]: row.id } }
  })
  const comments = resourceOf('listAnnotations')
  const entitytype = annotatedAs(resource, row, caller)
  if (comments && entitytype && can('listAnnotations'))
    parts.push({
      name: comments.path,
      label: `resource.${comments.name}`,
      resource: comments,
      among: { entitytype, entityid: row.id },
    })
  const tags = resourceOf('listTags')
  if (resource.tagged && tags && can('listTags'))
    parts.push({
      name: tags.path,
      label: `resource.${tags.name}`,
      resource: tags,
      among: { resourcetype: resource.tagged, resourceid: row.id, listall: true },
    })
  related.push(...parts)
  const events = resourceOf('listEvents')
  const among = eventsOf(resource, row)
  if (!events || !among || !can('listEvents')) return related
  return [...related, { name: events.path, label: `resource.${events.name}`, resource: events, among }]
}

/** What may be annotated, by CloudStack's words: the owner's, and what only administrators see.
 *  @see CloudStack AnnotationService.EntityType */
const annotated: Readonly<Record<'owned' | 'cloud', Partial<Record<ReadCommand, string>>>> = {
  owned: {
    listVirtualMachines: 'VM',
    listVolumes: 'VOLUME',
    listSnapshots: 'SNAPSHOT',
    listVMSnapshot: 'VM_SNAPSHOT',
    listInstanceGroups: 'INSTANCE_GROUP',
    listSSHKeyPairs: 'SSH_KEYPAIR',
    listUserData: 'USER_DATA',
    listNetworks: 'NETWORK',
    listVPCs: 'VPC',
    listPublicIpAddresses: 'PUBLIC_IP_ADDRESS',
    listVpnCustomerGateways: 'VPN_CUSTOMER_GATEWAY',
    listTemplates: 'TEMPLATE',
    listIsos: 'ISO',
  },
  cloud: {
    listServiceOfferings: 'SERVICE_OFFERING',
    listDiskOfferings: 'DISK_OFFERING',
    listNetworkOfferings: 'NETWORK_OFFERING',
    listZones: 'ZONE',
    listPods: 'POD',
    listClusters: 'CLUSTER',
    listHosts: 'HOST',
    listDomains: 'DOMAIN',
    listStoragePools: 'PRIMARY_STORAGE',
    listImageStores: 'SECONDARY_STORAGE',
    listRouters: 'VR',
    listSystemVms: 'SYSTEM_VM',
  },
}

/** What a row is annotated as; undefined where the caller may not. */
function annotatedAs(resource: Resource, row: ResourceRow, caller: Caller): string | undefined {
  if (isRootAdmin(caller)) return annotated.owned[resource.list] ?? annotated.cloud[resource.list]
  // what others share with a user is theirs
  const own = caller.roleType !== 'User' || row['account'] === undefined || row['account'] === caller.account
  return own ? annotated.owned[resource.list] : undefined
}

/** What finds the events of a row; undefined where the cloud keeps none. */
export function eventsOf(
  resource: Resource,
  row: ResourceRow,
): Readonly<Record<string, unknown>> | undefined {
  if (resource.events === false) return undefined
  const resourcetype = resource.events ?? commands[resource.list]?.resourceType
  return resourcetype === undefined ? undefined : { resourceid: row.id, resourcetype }
}
