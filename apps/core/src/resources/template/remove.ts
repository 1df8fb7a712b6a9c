import { sql } from 'kysely'
import type { Ctx, Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step, type JobStart, type Step } from '#kernel/job.ts'
import type { Read, Tx } from '#ports/db.ts'
import { about, kindOf, ownImage, type ImageKind } from './about.ts'
import { imageDriver } from './driver.ts'

interface Data {
  id: number
  /** null: everywhere */
  zoneId: number | null
}

/** The request's part of deleting an image.
 *  @throws CloudError PARAM_ERROR when instances need it, unless forced */
export function acceptRemoval(
  ctx: Ctx,
  { id, zoneid, forced }: { id: number; zoneid?: number; forced?: boolean },
  kind: ImageKind,
): JobStart<Data> {
  const { tx } = ctx
  const image = ownImage(ctx, id, kind)
  if (image.templateType === 'SYSTEM')
    throw invalid(`System VMs and routers are made of the template ${image.name}; it stays.`)
  const vms = usersOf(tx, id, zoneid)
  if (vms > 0 && !forced) {
    const how = kind === 'iso' ? 'detach it first' : 'destroy and expunge them, or use forced=true'
    throw invalid(`${vms} instance${vms === 1 ? '' : 's'} use ${image.name}; ${how}.`)
  }
  if (zoneid !== undefined && placesOf(tx, id, zoneid).length === 0)
    throw invalid(`${image.name} is not in the zone ${tx.row('zone', zoneid).name}.`)
  const event = about(image, 'deleting')
  return {
    data: { id, zoneId: zoneid ?? null },
    serial: `template:${id}`,
    instance: { type: event.resourceType, uuid: image.uuid },
    event,
  }
}

/** The job's part: image by image off secondary storage, then off the list. */
export const removal: Step<Data>[] = [
  step('delete', async ({ data, read, ...env }) => {
    await removeImage({ ...env, read }, data.id, data.zoneId ?? undefined)
  }),
]

/** Takes an image off the secondary storage of one zone, or of all and out of the list. Harmless when repeated. */
export async function removeImage(
  env: Env & { read: <T>(fn: (read: Read) => T) => T },
  id: number,
  zoneId?: number,
): Promise<void> {
  const image = env.read(r => r.row('template', id))
  const places = env.read(r => placesOf(r, id, zoneId))
  for (const place of places) {
    const driver = imageDriver(env, image.hypervisor)
    await driver.deleteTemplate(image.uuid, { zoneId: place.zoneId })
    env.db.tx(tx => tx.update('templateZone', place.id, { removed: env.clock.now() }))
  }
  env.db.tx(tx => {
    if (placesOf(tx, id).length > 0) env.changes.emit(tx, kindOf(image), image.uuid)
    else forgetImage(tx, env, id)
  })
}

/** Takes an image that is nowhere out of the list. */
export function forgetImage(tx: Tx, env: Pick<Env, 'clock' | 'changes'>, id: number): void {
  const image = tx.row('template', id)
  tx.update('template', id, { state: 'Inactive', removed: env.clock.now() })
  env.changes.emit(tx, kindOf(image), image.uuid)
}

const placesOf = (read: Read, id: number, zoneId?: number) =>
  read.all(
    sql<{ id: number; zoneId: number }>`
      select id, zoneId from templateZone
      where templateId = ${id} and removed is null and (${zoneId ?? null} is null or zoneId = ${zoneId ?? null})`,
  )

const usersOf = (read: Read, id: number, zoneId?: number): number =>
  read.get(
    sql<{ n: number }>`
      select count(*) as n from vm where (templateId = ${id} or isoId = ${id}) and removed is null
      and (${zoneId ?? null} is null or zoneId = ${zoneId ?? null})`,
  )?.n ?? 0
