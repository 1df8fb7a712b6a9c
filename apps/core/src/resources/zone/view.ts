import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import { opt } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { zoneCapacity } from './hooks.ts'

export type ZoneEntity = Entity<'listZones'>

type ZoneRow = Row<'zone'> & { domainUuid: string | null; domainName: string | null }

/** How the zone's own network is set up is for root admins. */
const hidden = {
  dns1: undefined,
  dns2: undefined,
  ip6dns1: undefined,
  ip6dns2: undefined,
  internaldns1: undefined,
  internaldns2: undefined,
  guestcidraddress: undefined,
} as const

export function zoneView(
  read: Read,
  ids: number[],
  { full = true, showCapacities = false } = {},
): ZoneEntity[] {
  const rows = read.all(
    sql<ZoneRow>`
      select z.*, d.uuid as domainUuid, d.name as domainName
      from zone z left join domain d on d.id = z.domainId where ${inIds('z.id', ids)}`,
  )
  return byIds(ids, rows).map(row => {
    const details = JSON.parse(row.details) as Record<string, string>
    return {
      id: row.uuid,
      name: row.name,
      dns1: row.dns1,
      dns2: opt(row.dns2),
      ip6dns1: opt(row.ip6Dns1),
      ip6dns2: opt(row.ip6Dns2),
      internaldns1: row.internalDns1,
      internaldns2: opt(row.internalDns2),
      guestcidraddress: opt(row.guestCidr),
      domain: opt(row.networkDomain),
      domainid: opt(row.domainUuid),
      domainname: opt(row.domainName),
      networktype: row.networkType,
      securitygroupsenabled: row.securityGroups === 1,
      gputotal: 0,
      gpuused: 0,
      allocationstate: row.allocationState,
      zonetoken: row.token,
      dhcpprovider: row.dhcpProvider,
      capacity: showCapacities ? zoneCapacity.call(read, row.id).flat() : undefined,
      localstorageenabled: row.localStorage === 1,
      tags: [],
      resourcedetails: Object.keys(details).length > 0 ? details : undefined,
      allowuserspecifyvrmtu: configValue(read, 'allow.end.users.to.specify.vr.mtu', { zone: row.id }),
      routerprivateinterfacemaxmtu: configValue(read, 'vr.private.interface.max.mtu', { zone: row.id }),
      routerpublicinterfacemaxmtu: configValue(read, 'vr.public.interface.max.mtu', { zone: row.id }),
      type: row.type,
      isnsxenabled: false,
      ismultiarch: false,
      asnrange: '',
      routedmodeenabled: true,
      hasannotations: false,
      ...(!full && hidden),
    }
  })
}
