import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { domainPathOnWire } from '../job/index.ts'

type PlacedRow = Row<'template'> & {
  /** row of templateZone, or null: nowhere yet */
  placeId: number | null
  zoneUuid: string | null
  zoneName: string | null
  storeUuid: string | null
  storeName: string | null
  downloadState: string | null
  downloadPercent: number | null
  error: string | null
  sizeBytes: number | null
  physicalBytes: number | null
  accountName: string
  domainUuid: string
  domainName: string
  path: string
  osTypeUuid: string | null
  osTypeName: string | null
  sourceUuid: string | null
  userDataUuid: string | null
  userDataName: string | null
  userDataParams: string | null
}

/** One entry for every zone that a template is in; one without a zone while it is nowhere.
 *  @param zoneId only this zone's entries */
export function templateView(read: Read, ids: number[], zoneId?: number): Entity<'listTemplates'>[] {
  const rows = read.all(
    sql<PlacedRow>`
      select t.*, p.id as placeId, z.uuid as zoneUuid, z.name as zoneName, s.uuid as storeUuid, s.name as storeName,
        p.downloadState, p.downloadPercent, p.error, p.sizeBytes, p.physicalBytes,
        a.name as accountName, d.uuid as domainUuid, d.name as domainName, d.path,
        o.uuid as osTypeUuid, o.name as osTypeName, src.uuid as sourceUuid,
        ud.uuid as userDataUuid, ud.name as userDataName, ud.params as userDataParams
      from template t
      join account a on a.id = t.accountId join domain d on d.id = a.domainId
      left join templateZone p on p.templateId = t.id and p.removed is null
        and (${zoneId ?? null} is null or p.zoneId = ${zoneId ?? null})
      left join zone z on z.id = p.zoneId
      left join imageStore s on s.id = p.imageStoreId
      left join osType o on o.id = t.osTypeId
      left join userData ud on ud.id = t.userDataId and ud.removed is null
      left join template src on src.id = t.sourceTemplateId
      where ${inIds('t.id', ids)} order by p.zoneId, p.id`,
  )
  const byTemplate = Map.groupBy(rows, row => row.id)
  const first = byIds(
    ids,
    [...byTemplate.values()].flatMap(([row]) => (row ? [row] : [])),
  )
  return first.flatMap(({ id }) => {
    const zones = Map.groupBy(byTemplate.get(id) ?? [], row => row.zoneUuid)
    return [...zones.values()].map(entry)
  })
}

/** All image stores of one zone make one entry: ready as soon as one of them has the image. */
function entry(places: PlacedRow[]): Entity<'listTemplates'> {
  const row = places.find(p => p.downloadState === 'DOWNLOADED') ?? places[0]
  if (!row) throw new Error('a template without any row')
  const ready = row.downloadState === 'DOWNLOADED'
  const iso = row.format === 'ISO'
  return {
    id: row.uuid,
    name: row.name,
    displaytext: row.displayText,
    ispublic: row.isPublic === 1,
    created: wireDate(row.created),
    isready: ready,
    passwordenabled: row.passwordEnabled === 1,
    format: row.format,
    ...(iso && { bootable: row.bootable === 1 }),
    isfeatured: row.isFeatured === 1,
    crossZones: row.crossZones === 1,
    ostypeid: opt(row.osTypeUuid),
    ostypename: opt(row.osTypeName),
    account: row.accountName,
    zoneid: opt(row.zoneUuid),
    zonename: opt(row.zoneName),
    status: statusOf(row, iso),
    ...(ready && { size: row.sizeBytes ?? 0, physicalsize: row.physicalBytes ?? 0 }),
    ...(!iso && { templatetype: row.templateType, hypervisor: opt(row.hypervisor) }),
    domain: row.domainName,
    domainpath: domainPathOnWire(row.path),
    domainid: row.domainUuid,
    isextractable: row.isExtractable === 1,
    checksum: opt(row.checksum),
    sourcetemplateid: opt(row.sourceUuid),
    templatetag: opt(row.templateTag),
    ...(!iso && { details: row.details === null ? {} : (JSON.parse(row.details) as Record<string, string>) }),
    downloaddetails: places.flatMap(p =>
      p.storeUuid === null
        ? []
        : [
            {
              datastore: p.storeName ?? '',
              datastoreId: p.storeUuid,
              datastoreRole: 'Image',
              downloadPercent: String(p.downloadPercent ?? 0),
              downloadState: p.downloadState ?? 'NOT_DOWNLOADED',
            },
          ],
    ),
    arch: row.arch,
    bits: row.bits,
    sshkeyenabled: row.sshKeyEnabled === 1,
    isdynamicallyscalable: row.dynamicallyScalable === 1,
    directdownload: row.directDownload === 1,
    ...(!iso && { deployasis: false, forcks: false, requireshvm: row.requiresHvm === 1 }),
    ...(row.userDataUuid !== null && {
      userdataid: row.userDataUuid,
      userdataname: opt(row.userDataName),
      userdatapolicy: opt(row.userDataPolicy),
      userdataparams: opt(row.userDataParams),
    }),
    url: row.url?.startsWith('builtin:') ? undefined : opt(row.url),
    tags: [],
    hasannotations: false,
  }
}

/** What people read: words of CloudStack, or the error. */
function statusOf(row: PlacedRow, iso: boolean): string {
  switch (row.downloadState) {
    case 'DOWNLOADED':
      return iso ? 'Successfully Installed' : 'Download Complete'
    case 'DOWNLOAD_IN_PROGRESS':
      return `${row.downloadPercent ?? 0}% Downloaded`
    case 'DOWNLOAD_ERROR':
      return row.error ?? 'Download failed'
    default:
      return 'Processing'
  }
}
