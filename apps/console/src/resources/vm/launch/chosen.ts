import type { DiskOfferingResponse, ListCommand, ServiceOfferingResponse } from '@cloud/contract'
import type { NetworkResponse, SSHKeyPairResponse, SecurityGroupResponse } from '@cloud/contract'
import type { TemplateResponse, ZoneResponse } from '@cloud/contract'
import { GiB } from '@cloud/contract'
import { useQuery } from '@tanstack/react-query'
import { listQuery } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { resourceOf } from '#shared/engine/registry.ts'
import type { Values } from '#shared/form/fields.ts'
import type { Demand } from './demand.ts'

/** The rows behind the ids that the form holds; undefined while they are unknown. */
export interface Chosen {
  zone?: ZoneResponse | undefined
  template?: TemplateResponse | undefined
  offering?: ServiceOfferingResponse | undefined
  disk?: DiskOfferingResponse | undefined
  keypair?: SSHKeyPairResponse | undefined
  network?: NetworkResponse | undefined
  groups: readonly SecurityGroupResponse[]
}

export function useChosen(values: Values): Chosen {
  const networks = values['networkids'] as readonly string[]
  const groups = values['securitygroupids'] as readonly string[]
  const zone = useOne<ZoneResponse>('listZones', values['zoneid'])
  const basic = zone?.networktype === 'Basic'
  const inZone = useQuery({
    ...listQuery('listNetworks', { listall: true, zoneid: zone?.id }),
    enabled: basic,
  })
  const all = useQuery({ ...listQuery('listSecurityGroups', { listall: true }), enabled: groups.length > 0 })
  const named = useOne<NetworkResponse>('listNetworks', networks[0])
  return {
    zone,
    template: useOne<TemplateResponse>('listTemplates', values['templateid'], { zoneid: zone?.id }),
    offering: useOne<ServiceOfferingResponse>('listServiceOfferings', values['serviceofferingid']),
    disk: useOne<DiskOfferingResponse>('listDiskOfferings', values['diskofferingid']),
    keypair: useOne<SSHKeyPairResponse>('listSSHKeyPairs', values['keypair']),
    network: basic ? inZone.data?.rows[0] : named,
    groups: ((all.data?.rows ?? []) as readonly SecurityGroupResponse[]).filter(g => groups.includes(g.id)),
  }
}

function useOne<Row>(list: ListCommand, id: unknown, among: Readonly<Record<string, unknown>> = {}) {
  const caller = useCaller()
  const { data } = useQuery({
    ...listQuery(list, { ...resourceOf(list)?.fixed(caller), ...among, id }),
    enabled: typeof id === 'string' && id !== '',
  })
  // the edge where the contract's word is taken for what the wire brings
  return data?.rows.find(row => row.id === id) as Row | undefined
}

/** What the instance will take; undefined until there is an offering. Sizes left open are the template's. */
export function demandOf({ template, offering, disk }: Chosen, values: Values): Demand | undefined {
  if (!offering) return undefined
  const own = (name: string, fixed: number | undefined) => Number(fixed ?? values[name] ?? 0) || 0
  const root =
    Number(values['rootdisksize']) || offering.rootdisksize || Math.ceil((template?.size ?? 0) / GiB)
  const data = disk && (disk.iscustomized ? Number(values['size']) || 0 : (disk.disksize ?? 0))
  return {
    cpus: own('cpuNumber', offering.cpunumber),
    cpuMhz: own('cpuSpeed', offering.cpuspeed),
    memoryMiB: own('memory', offering.memory),
    disksGiB: data === undefined ? [root] : [root, data],
  }
}
