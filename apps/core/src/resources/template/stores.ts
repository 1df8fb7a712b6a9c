import { sql } from 'kysely'
import { conflict } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read } from '#ports/db.ts'
import type { MovableImage, StoreRoom } from './domain/moves.ts'

/** Where a zone keeps new images: the first store that may be written to and is not full.
 *  @throws CloudError INTERNAL_ERROR when there is none */
export function storeIn(read: Read, zoneId: number): number {
  const share = configValue(read, 'secondary.storage.capacity.threshold')
  const store = read.get(
    sql<{ id: number }>`
      select id from imageStore
      where zoneId = ${zoneId} and readOnly = 0 and usedBytes <= capacityBytes * ${share} and removed is null
      order by id limit 1`,
  )
  if (!store)
    throw conflict(
      `The zone ${read.row('zone', zoneId).name} has no secondary storage that takes images: what it has is missing, read-only or full. Add an image store.`,
    )
  return store.id
}

/** How much of a store its images take, and may take. */
export function roomOf(read: Read, storeId: number): StoreRoom {
  const { capacityBytes } = read.row('imageStore', storeId)
  const used = read.get(
    sql<{ bytes: number | null }>`
      select sum(physicalBytes) as bytes from templateZone where imageStoreId = ${storeId} and removed is null`,
  )
  return {
    id: storeId,
    usedBytes: used?.bytes ?? 0,
    limitBytes: Math.floor(capacityBytes * configValue(read, 'secondary.storage.capacity.threshold')),
  }
}

/** The whole images of a store. What is still on its way there is not among them. */
export function imagesIn(read: Read, storeId: number): MovableImage[] {
  const rows = read.all(
    sql<{ placeId: number; bytes: number; heldBy: string }>`
      select p.id as placeId, p.physicalBytes as bytes,
        (select json_group_array(o.imageStoreId) from templateZone o
          where o.templateId = p.templateId and o.id != p.id and o.downloadState = 'DOWNLOADED' and o.removed is null) as heldBy
      from templateZone p
      where p.imageStoreId = ${storeId} and p.downloadState = 'DOWNLOADED' and p.removed is null order by p.id`,
  )
  return rows.map(row => ({ ...row, heldBy: JSON.parse(row.heldBy) as number[] }))
}
