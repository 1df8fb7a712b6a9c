import type { Entity, Input } from '@cloud/contract'
import { sql } from 'kysely'
import type { Ctx, Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step, type JobStart, type Step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { about, kindOf, ownImage, type ImageKind } from './about.ts'
import { imageDriver } from './driver.ts'
import { templateReady } from './hooks.ts'
import { storeIn } from './stores.ts'
import { templateView } from './view.ts'

export const copyParams = ['id', 'sourcezoneid', 'destzoneid', 'destzoneids'] as const

interface Copy {
  id: number
  fromZoneId: number
  toZoneIds: number[]
}

type P = Pick<Input<'copyTemplate'>, (typeof copyParams)[number]>

const presentIn = (read: Read, id: number, zoneId: number) =>
  read.get(
    sql<Row<'templateZone'>>`
      select * from templateZone where templateId = ${id} and zoneId = ${zoneId} and removed is null
      order by downloadState = 'DOWNLOADED' desc limit 1`,
  )

/** @throws CloudError PARAM_ERROR when it is not whole in the source, or is in a target already */
export function acceptCopy(ctx: Ctx, p: P, kind: ImageKind): JobStart<Copy> {
  const { tx } = ctx
  if (p.id === undefined) throw invalid('Name the image by its id.')
  const image = ownImage(ctx, p.id, kind)
  const toZoneIds = [...new Set(p.destzoneids ?? (p.destzoneid === undefined ? [] : [p.destzoneid]))]
  if (toZoneIds.length === 0 || (p.destzoneids && p.destzoneid !== undefined))
    throw invalid('Say where to copy the image: give destzoneid, or several destzoneids.')
  for (const zoneId of toZoneIds) {
    const zone = living(tx, 'zone', zoneId, 'zone')
    const there = presentIn(tx, image.id, zoneId)
    if (there && there.downloadState !== 'DOWNLOAD_ERROR')
      throw invalid(`${image.name} is in the zone ${zone.name} already, or on its way there.`)
    storeIn(tx, zoneId)
  }
  const event = about(image, 'copying')
  return {
    data: { id: image.id, fromZoneId: source(tx, image, p.sourcezoneid), toZoneIds },
    serial: `template:${image.id}`,
    instance: { type: event.resourceType, uuid: image.uuid },
    event,
  }
}

function source(read: Read, image: Row<'template'>, wanted: number | undefined): number {
  const found = read.get(
    sql<{ zoneId: number }>`
      select zoneId from templateZone
      where templateId = ${image.id} and downloadState = 'DOWNLOADED' and removed is null
        and (${wanted ?? null} is null or zoneId = ${wanted ?? null}) order by zoneId limit 1`,
  )
  if (!found)
    throw invalid(`${image.name} is not ready ${wanted === undefined ? 'in any zone' : 'in that zone'} yet.`)
  return found.zoneId
}

export const copySteps: Step<Copy>[] = [
  step('announce', env => (tx, { id, toZoneIds }) => {
    for (const zoneId of toZoneIds) announce(tx, env, id, zoneId)
  }),
  step('copy', async ({ data, read, ...env }) => {
    const { image, from } = read(r => ({
      image: r.row('template', data.id),
      from: presentIn(r, data.id, data.fromZoneId),
    }))
    const driver = imageDriver(env, image.hypervisor)
    for (const zoneId of data.toZoneIds)
      await driver.copyTemplate(image.uuid, { zoneId: data.fromZoneId }, { zoneId })
    return tx => {
      const { sizeBytes = 0, physicalBytes = 0 } = from ?? {}
      for (const zoneId of data.toZoneIds) {
        const place = presentIn(tx, data.id, zoneId)
        if (!place) continue
        tx.update('templateZone', place.id, {
          downloadState: 'DOWNLOADED',
          downloadPercent: 100,
          sizeBytes,
          physicalBytes,
          updated: env.clock.now(),
        })
        templateReady.call(tx, env, data.id, zoneId)
      }
      env.changes.emit(tx, kindOf(image), image.uuid)
    }
  }),
]

function announce(tx: Tx, env: Env, templateId: number, zoneId: number): void {
  const now = env.clock.now()
  const begun = {
    downloadState: 'DOWNLOAD_IN_PROGRESS',
    downloadPercent: 0,
    error: null,
    updated: now,
  } as const
  const there = presentIn(tx, templateId, zoneId)
  if (there) return tx.update('templateZone', there.id, begun)
  tx.insert('templateZone', {
    templateId,
    zoneId,
    imageStoreId: storeIn(tx, zoneId),
    ...begun,
    sizeBytes: 0,
    physicalBytes: 0,
    created: now,
    removed: null,
  })
}

/** Where it did not arrive it says so. */
export function copyFailed(tx: Tx, env: Env, { id, toZoneIds }: Copy, error: unknown): void {
  for (const zoneId of toZoneIds) {
    const place = presentIn(tx, id, zoneId)
    if (place?.downloadState !== 'DOWNLOAD_IN_PROGRESS') continue
    tx.update('templateZone', place.id, {
      downloadState: 'DOWNLOAD_ERROR',
      error: error instanceof Error ? error.message : String(error),
      updated: env.clock.now(),
    })
  }
}

export function copied(read: Read, { id, toZoneIds }: Copy): Entity<'listTemplates'> {
  const [view] = templateView(read, [id], toZoneIds[0])
  if (!view) throw new Error('a copied image is not there')
  return view
}
