import { sql } from 'kysely'
import { inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'

export interface InstanceRow extends Row<'vm'> {
  account: string
  userUuid: string | null
  username: string | null
  domainUuid: string
  domain: string
  path: string
  zoneUuid: string
  zone: string
  hostUuid: string | null
  hostName: string | null
  hostState: string | null
  hostArch: string | null
  templateUuid: string | null
  templateName: string | null
  templateText: string | null
  templateType: string | null
  templateFormat: string | null
  templateArch: string | null
  passwordEnabled: 0 | 1 | null
  isoUuid: string | null
  isoName: string | null
  isoText: string | null
  offeringUuid: string
  offering: string
  osUuid: string | null
  os: string | null
  poolType: string | null
  diskUuid: string | null
  diskName: string | null
  groupUuid: string | null
  groupName: string | null
  userDataUuid: string | null
  userDataName: string | null
  userDataPolicy: string | null
  /** static NAT */
  publicIpUuid: string | null
  publicIp: string | null
}

/** Everything of an instance that is one row: one statement for a page. */
export const instanceRows = (read: Read, ids: number[]): InstanceRow[] =>
  read.all(
    sql<InstanceRow>`
      select v.*, a.name as account, u.uuid as userUuid, u.username, d.uuid as domainUuid, d.name as domain, d.path,
        z.uuid as zoneUuid, z.name as zone, h.uuid as hostUuid, h.name as hostName, h.resourceState as hostState, h.arch as hostArch,
        t.uuid as templateUuid, t.name as templateName, t.displayText as templateText, t.templateType, t.format as templateFormat,
        t.arch as templateArch, t.passwordEnabled, i.uuid as isoUuid, i.name as isoName, i.displayText as isoText,
        s.uuid as offeringUuid, s.name as offering, o.uuid as osUuid, o.name as os,
        (select p.type from volume r join storagePool p on p.id = r.poolId
          where r.vmId = v.id and r.type = 'ROOT' and r.removed is null) as poolType,
        f.uuid as diskUuid, f.name as diskName, g.uuid as groupUuid, g.name as groupName,
        x.uuid as userDataUuid, x.name as userDataName, t.userDataPolicy, p.uuid as publicIpUuid, p.ip as publicIp
      from vm v
      join account a on a.id = v.accountId join domain d on d.id = a.domainId join zone z on z.id = v.zoneId
      join serviceOffering s on s.id = v.serviceOfferingId
      left join user u on u.id = v.userId left join host h on h.id = v.hostId left join template t on t.id = v.templateId
      left join template i on i.id = v.isoId left join osType o on o.id = v.osTypeId
      left join instanceGroup g on g.id = v.groupId left join userData x on x.id = v.userDataId
      left join publicIp p on p.id = (select min(id) from publicIp where vmId = v.id)
      left join diskOffering f on f.id = (select diskOfferingId from volume
        where vmId = v.id and type = 'DATADISK' and diskOfferingId is not null and removed is null order by deviceId limit 1)
      where ${inIds('v.id', ids)}`,
  )

export interface NicRow extends Row<'nic'> {
  networkUuid: string
  networkName: string
  guestType: string
  vpcUuid: string | null
  vpcName: string | null
}

export function nicRows(read: Read, ids: number[]): Map<number, NicRow[]> {
  const rows = read.all(
    sql<NicRow>`
      select n.*, w.uuid as networkUuid, w.name as networkName, w.guestType, vpc.uuid as vpcUuid, vpc.name as vpcName
      from nic n join network w on w.id = n.networkId left join vpc on vpc.id = w.vpcId
      where n.removed is null and ${inIds('n.vmId', ids)} order by n.vmId, n.deviceId`,
  )
  return Map.groupBy(rows, row => row.vmId)
}

/** Further addresses of the interfaces of instances, by interface. */
export function secondaryRows(read: Read, vmIds: number[]): Map<number, Row<'nicSecondaryIp'>[]> {
  const rows = read.all(
    sql<Row<'nicSecondaryIp'>>`
      select s.* from nicSecondaryIp s join nic n on n.id = s.nicId
      where s.removed is null and ${inIds('n.vmId', vmIds)} order by s.id`,
  )
  return Map.groupBy(rows, row => row.nicId)
}

/** The job that is working on each instance, or waits to. */
export function pendingJobs(read: Read, uuids: string[]): Map<string, string> {
  const rows = read.all(
    sql<{ uuid: string; job: string }>`
      select instanceUuid as uuid, uuid as job from job
      where status = 0 and instanceUuid in (select value from json_each(${JSON.stringify(uuids)})) order by id desc`,
  )
  return new Map(rows.map(row => [row.uuid, row.job]))
}
