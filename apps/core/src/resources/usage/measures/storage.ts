import { sql } from 'kysely'
import type { Row } from '#ports/db.ts'
import { measured } from '../types.ts'
import type { Measure } from '../use.ts'

type VolumeRow = Row<'volume'> & {
  offering: string | null
  offeringUuid: string | null
  templateUuid: string | null
  vmState: string | null
  vmUuid: string | null
}

const gone = new Set(['Destroy', 'Expunging', 'Expunged'])

/** A volume counts from the moment it is promised until it is destroyed; a root disk only as long as its instance. */
export const volumeUses: Measure = (read, uuid) => {
  const v = read.get(sql<VolumeRow>`
    select v.*, o.name as offering, o.uuid as offeringUuid, t.uuid as templateUuid, m.state as vmState, m.uuid as vmUuid
    from volume v left join diskOffering o on o.id = v.diskOfferingId
      left join template t on t.id = v.templateId left join vm m on m.id = v.vmId and m.kind = 'User'
    where v.uuid = ${uuid} and (v.vmId is null or m.id is not null)`)
  if (!v || v.removed !== null || gone.has(v.state)) return []
  if (v.type === 'ROOT' && (v.vmState === 'Destroyed' || v.vmState === 'Expunging')) return []
  const from = v.offering === null ? '' : ` with disk offering ${v.offering} (${v.offeringUuid ?? ''})`
  return [
    {
      type: measured.volume,
      usageId: v.uuid,
      accountId: v.accountId,
      zoneId: v.zoneId,
      facts: { offeringid: v.offeringUuid, templateid: v.templateUuid, size: v.sizeBytes },
      about: { name: v.name, description: `Volume usage of ${v.name} (${v.uuid})${from}` },
    },
  ]
}

export const snapshotUses: Measure = (read, uuid) => {
  const s = read.get(sql<Row<'snapshot'>>`select * from snapshot where uuid = ${uuid}`)
  if (!s || s.removed !== null || s.state !== 'BackedUp') return []
  return [
    {
      type: measured.snapshot,
      usageId: s.uuid,
      accountId: s.accountId,
      zoneId: s.zoneId,
      facts: { size: s.physicalBytes, virtualsize: s.sizeBytes },
      about: { name: s.name, description: `Snapshot usage of ${s.name} (${s.uuid})` },
    },
  ]
}

type ImageRow = Row<'template'> & Pick<Row<'templateZone'>, 'zoneId' | 'sizeBytes' | 'physicalBytes'>

/** An image counts in each zone where it is ready; those that every cloud comes with are nobody's. */
export const imageUses: Measure = (read, uuid) => {
  const places = read.all(sql<ImageRow>`
    select t.*, z.zoneId, z.sizeBytes, z.physicalBytes from template t join templateZone z on z.templateId = t.id
    where t.uuid = ${uuid} and t.removed is null and z.removed is null and z.downloadState = 'DOWNLOADED'
      and t.templateType not in ('BUILTIN', 'SYSTEM', 'ROUTING')`)
  return places.map(image => {
    const iso = image.format === 'ISO'
    return {
      type: iso ? measured.iso : measured.template,
      part: String(image.zoneId),
      usageId: image.uuid,
      accountId: image.accountId,
      zoneId: image.zoneId,
      facts: { type: image.format, size: image.physicalBytes, virtualsize: image.sizeBytes },
      about: {
        name: image.name,
        description: `${iso ? 'ISO' : 'Template'} usage of ${image.name} (${image.uuid})`,
      },
    }
  })
}

type VmSnapshotRow = Row<'vmSnapshot'> & { vmUuid: string; offeringUuid: string; sizeBytes: number }

/** A snapshot of an instance takes what its disks took when it was made. */
export const vmSnapshotUses: Measure = (read, uuid) => {
  const s = read.get(sql<VmSnapshotRow>`
    select s.*, v.uuid as vmUuid, o.uuid as offeringUuid,
      (select coalesce(sum(sizeBytes), 0) from volume where vmId = v.id and removed is null) as sizeBytes
    from vmSnapshot s join vm v on v.id = s.vmId join serviceOffering o on o.id = v.serviceOfferingId
    where s.uuid = ${uuid}`)
  if (!s || s.removed !== null || (s.state !== 'Ready' && s.state !== 'Reverting')) return []
  return [
    {
      type: measured.vmSnapshot,
      usageId: s.uuid,
      accountId: s.accountId,
      zoneId: s.zoneId,
      facts: { virtualmachineid: s.vmUuid },
      about: {
        name: s.displayName,
        description: `VM snapshot usage of ${s.displayName} (${s.uuid})`,
        size: s.sizeBytes,
      },
    },
  ]
}
