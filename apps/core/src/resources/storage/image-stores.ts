import { sql } from 'kysely'
import type { Ctx, Env, ReadCtx } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { PoolFacts } from '#ports/hypervisor.ts'
import { imageStoreAdded } from './hooks.ts'

export interface NewImageStore {
  name: string
  url: string
  zoneId: number
}

/** Reaches secondary storage, before it is added.
 *  @throws CloudError PARAM_ERROR when URL or zone are missing or wrong */
export async function reachImageStore(
  ctx: ReadCtx,
  given: { url?: string; zoneid?: number },
): Promise<{ uuid: string; url: string; zoneId: number; facts: PoolFacts }> {
  const { url, zoneid: zoneId } = given
  if (!url || !/^nfs:\/\/[^/]+\/.+/i.test(url)) {
    throw invalid(`${url || 'Nothing'} is no place of secondary storage; give a url like nfs://server/path.`)
  }
  if (zoneId === undefined) throw invalid('Give zoneid: secondary storage on NFS belongs to a zone.')
  ctx.db.read(read => living(read, 'zone', zoneId, 'zone'))
  const driver = driverOf(ctx, zoneId)
  const uuid = ctx.ids.uuid()
  return { uuid, url, zoneId, facts: await driver.attachImageStore({ uuid, url }, { zoneId }) }
}

/** The driver of the zone's hosts, or any while there is none. */
function driverOf({ db, drivers }: Pick<Env, 'db' | 'drivers'>, zoneId: number) {
  const there = db.read(read =>
    read.all(
      sql<{ hypervisor: string }>`
        select distinct hypervisor from cluster where zoneId = ${zoneId} and removed is null`,
    ),
  )
  const driver =
    there.map(row => drivers.get(row.hypervisor)).find(found => found !== undefined) ??
    [...drivers.values()][0]
  if (!driver) throw conflict('This core drives no hypervisor that could reach secondary storage.')
  return driver
}

/** @throws CloudError PARAM_ERROR when there is one of this name */
export function insertImageStore(
  ctx: Ctx,
  given: NewImageStore,
  { uuid, facts }: { uuid: string; facts: PoolFacts },
): number {
  const { tx, clock, changes } = ctx
  const known = tx.get(
    sql<{ name: string }>`
      select name from imageStore
      where (name = ${given.name} or (url = ${given.url} and zoneId = ${given.zoneId})) and removed is null`,
  )
  if (known)
    throw invalid(`There is the image store ${known.name} already; choose another name and another place.`)
  const id = tx.insert('imageStore', {
    uuid,
    name: given.name,
    zoneId: given.zoneId,
    url: given.url,
    protocol: 'nfs',
    provider: 'NFS',
    scope: 'ZONE',
    readOnly: 0,
    capacityBytes: facts.capacityBytes,
    usedBytes: facts.usedBytes,
    created: clock.now(),
    removed: null,
  })
  changes.emit(tx, 'imagestore', uuid)
  imageStoreAdded.call(tx, ctx, id)
  return id
}
