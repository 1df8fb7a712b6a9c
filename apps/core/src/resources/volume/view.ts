import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type VolumeRow = Row<'volume'> & {
  zoneUuid: string
  zoneName: string
  accountName: string
  domainUuid: string
  domainName: string
  path: string
  vmUuid: string | null
  vmName: string | null
  vmDisplayName: string | null
  vmState: string | null
  vmKind: string | null
  vmHypervisor: string | null
  templateUuid: string | null
  templateName: string | null
  templateText: string | null
  diskUuid: string | null
  diskName: string | null
  diskText: string | null
  serviceUuid: string | null
  serviceName: string | null
  serviceText: string | null
  snapshotUuid: string | null
  poolUuid: string | null
  poolName: string | null
  poolHypervisor: string | null
  poolScope: string | null
  clusterUuid: string | null
  clusterName: string | null
  podUuid: string | null
  podName: string | null
  jobUuid: string | null
}

export function volumeView(read: Read, ids: number[]): Entity<'listVolumes'>[] {
  const rows = read.all(
    sql<VolumeRow>`
      select v.*, z.uuid as zoneUuid, z.name as zoneName, a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path as path,
        m.uuid as vmUuid, m.name as vmName, m.displayName as vmDisplayName, m.state as vmState, m.kind as vmKind, m.hypervisor as vmHypervisor,
        t.uuid as templateUuid, t.name as templateName, t.displayText as templateText,
        o.uuid as diskUuid, o.name as diskName, o.displayText as diskText,
        s.uuid as serviceUuid, s.name as serviceName, s.displayText as serviceText, sn.uuid as snapshotUuid,
        p.uuid as poolUuid, p.name as poolName, p.hypervisor as poolHypervisor, p.scope as poolScope,
        c.uuid as clusterUuid, c.name as clusterName, pod.uuid as podUuid, pod.name as podName,
        (select j.uuid from job j where j.instanceUuid = v.uuid and j.status = 0 and j.visible = 1 order by j.id desc limit 1) as jobUuid
      from volume v
      join zone z on z.id = v.zoneId join account a on a.id = v.accountId join domain d on d.id = a.domainId
      left join vm m on m.id = v.vmId left join template t on t.id = v.templateId
      left join diskOffering o on o.id = v.diskOfferingId and o.forRoot = 0 left join serviceOffering s on s.id = v.serviceOfferingId
      left join snapshot sn on sn.id = v.snapshotId
      left join storagePool p on p.id = v.poolId left join cluster c on c.id = p.clusterId left join pod on pod.id = p.podId
      where ${inIds('v.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    zoneid: row.zoneUuid,
    zonename: row.zoneName,
    type: row.type,
    deviceid: opt(row.deviceId),
    virtualmachineid: opt(row.vmUuid),
    templateid: opt(row.templateUuid),
    templatename: opt(row.templateName),
    templatedisplaytext: opt(row.templateText),
    vmname: opt(row.vmName),
    vmdisplayname: opt(row.vmDisplayName),
    vmstate: opt(row.vmState),
    vmtype: opt(row.vmKind),
    provisioningtype: row.provisioningType,
    size: row.sizeBytes,
    created: wireDate(row.created),
    state: row.state,
    account: row.accountName,
    domainid: row.domainUuid,
    domain: row.domainName,
    domainpath: domainPathOnWire(row.path),
    storagetype: row.poolScope === 'HOST' ? 'local' : 'shared',
    hypervisor: row.vmHypervisor ?? row.poolHypervisor ?? 'None',
    diskofferingid: opt(row.diskUuid),
    diskofferingname: opt(row.diskName),
    diskofferingdisplaytext: opt(row.diskText),
    storage: opt(row.poolName),
    snapshotid: opt(row.snapshotUuid),
    ...(row.vmUuid !== null && row.attached !== null && { attached: wireDate(row.attached) }),
    destroyed: row.state === 'Destroy' || row.state === 'Expunging' || row.state === 'Expunged',
    serviceofferingid: opt(row.serviceUuid),
    serviceofferingname: opt(row.serviceName),
    serviceofferingdisplaytext: opt(row.serviceText),
    isextractable: row.type === 'DATADISK',
    displayvolume: row.displayVolume === 1,
    path: row.poolUuid === null ? undefined : row.uuid,
    storageid: opt(row.poolUuid),
    quiescevm: false,
    supportsstoragesnapshot: false,
    deleteprotection: row.deleteProtection === 1,
    clusterid: opt(row.clusterUuid),
    clustername: opt(row.clusterName),
    podid: opt(row.podUuid),
    podname: opt(row.podName),
    tags: [],
    hasannotations: false,
    ...(row.jobUuid !== null && { jobid: row.jobUuid, jobstatus: 0 }),
  }))
}
