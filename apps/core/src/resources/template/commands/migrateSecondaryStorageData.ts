import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { kindOf } from '../about.ts'
import { balancingMove, completeMove, type Move } from '../domain/moves.ts'
import { imageDriver } from '../driver.ts'
import { imagesIn, roomOf } from '../stores.ts'

type Policy = 'Complete' | 'Balance'

interface Data {
  fromId: number
  toIds: number[]
  policy: Policy
  message: string
}

/** Moves images to other stores of the zone. A store that is emptied becomes read-only, so that nothing new comes to it. */
export const migrateSecondaryStorageData = asyncCommand('migrateSecondaryStorageData', {
  description: 'Moves templates and ISOs from one image store to others of its zone.',
  params: ['srcpool', 'destpools', 'migrationtype'],
  accept({ tx }, p) {
    const store = living(tx, 'imageStore', p.srcpool, 'image store')
    const policy = policyOf(p.migrationtype)
    const targets = targetsOf(tx, store, p.destpools)
    const data: Data = { fromId: store.id, toIds: targets.map(({ id }) => id), policy, message: '' }
    plan(tx, data)
    return {
      data,
      serial: 'imagestore:move',
      instance: { type: 'ImageStore', uuid: store.uuid },
      event: {
        description: `moving images from ${store.name} to ${targets.map(({ name }) => name).join(', ')}`,
        resourceType: 'ImageStore',
        resourceUuid: store.uuid,
      },
    }
  },
  steps: [
    step<Data>('close', env => (tx, { fromId, policy }) => {
      if (policy !== 'Complete') return
      tx.update('imageStore', fromId, { readOnly: 1 })
      env.changes.emit(tx, 'imagestore', tx.row('imageStore', fromId).uuid)
    }),
    step<Data>('move', async ({ data, read, db, ...env }) => {
      // what a killed process has moved is no longer in the store: the plan that is made anew is the rest
      const moves = read(r => plan(r, data))
      for (const { placeId, toStoreId } of moves) {
        const { image, zoneId } = read(r => {
          const place = r.row('templateZone', placeId)
          return { image: r.row('template', place.templateId), zoneId: place.zoneId }
        })
        if (read(r => placeIn(r, placeId, toStoreId))?.downloadState !== 'DOWNLOADED')
          await imageDriver(env, image.hypervisor).copyTemplate(image.uuid, { zoneId }, { zoneId })
        db.tx(tx => {
          settle(tx, env.clock.now(), placeId, toStoreId)
          env.changes.emit(tx, kindOf(image), image.uuid)
        })
      }
      return (tx, state) => {
        state.message = said(tx, state, moves.length)
      }
    }),
  ],
  result: (_read, { policy, message }) => ({ message, migrationtype: policy, success: true }),
})

function policyOf(type: string | undefined): Policy {
  const known = (['Complete', 'Balance'] as const).find(word => word.toLowerCase() === type?.toLowerCase())
  if (known || type === undefined) return known ?? 'Complete'
  throw invalid(`${type} is no way to move images; give migrationtype Complete or Balance.`)
}

function targetsOf(read: Read, from: Row<'imageStore'>, ids: readonly number[]): Row<'imageStore'>[] {
  const others = [...new Set(ids)]
    .filter(id => id !== from.id)
    .map(id => living(read, 'imageStore', id, 'image store'))
  const fit = others.filter(store => store.readOnly === 0 && store.zoneId === from.zoneId)
  if (fit.length === 0)
    throw invalid(
      `None of destpools can take images of ${from.name}: name other image stores of its zone that are not read-only.`,
    )
  return fit
}

/** @throws CloudError PARAM_ERROR when an image fits nowhere */
function plan(read: Read, { fromId, toIds, policy }: Data): Move[] {
  const images = imagesIn(read, fromId)
  const targets = toIds.map(id => roomOf(read, id))
  if (policy === 'Balance') return balancingMove(images, roomOf(read, fromId), targets)
  const found = completeMove(images, targets)
  if ('moves' in found) return found.moves
  const { templateId } = read.row('templateZone', found.tooLarge.placeId)
  throw invalid(
    `${read.row('template', templateId).name} has ${found.tooLarge.bytes} bytes and fits in none of destpools; name more stores, or delete images there.`,
  )
}

/** The image is in its new store; where that held it already, the old place is given up. */
function settle(tx: Tx, now: number, placeId: number, toStoreId: number): void {
  const there = placeIn(tx, placeId, toStoreId)
  if (there?.downloadState === 'DOWNLOADED') return tx.update('templateZone', placeId, { removed: now })
  if (there) tx.update('templateZone', there.id, { removed: now })
  tx.update('templateZone', placeId, { imageStoreId: toStoreId, updated: now })
}

/** Where the image of a place is in another store. */
const placeIn = (read: Read, placeId: number, storeId: number) =>
  read.get(
    sql<{ id: number; downloadState: string }>`
      select o.id, o.downloadState from templateZone p join templateZone o on o.templateId = p.templateId
      where p.id = ${placeId} and o.imageStoreId = ${storeId} and o.removed is null`,
  )

function said(read: Read, { fromId, policy }: Data, moved: number): string {
  const { name } = read.row('imageStore', fromId)
  const images = (n: number) => `${n} image${n === 1 ? '' : 's'}`
  const { n: stay } = read.get(
    sql<{ n: number }>`
      select count(*) as n from templateZone where imageStoreId = ${fromId} and removed is null`,
  ) ?? { n: 0 }
  if (policy === 'Balance')
    return moved === 0
      ? 'Migration not required as system seems balanced'
      : `Migration completed: ${images(moved)} moved from ${name}`
  return `Migration completed: ${images(moved)} moved from ${name}, which is read-only now${
    stay === 0 ? '' : `; ${images(stay)} not ready yet stay there`
  }`
}
