import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { system, writeEvent } from '#kernel/events.ts'
import { step, type BackgroundJob } from '#kernel/job.ts'
import type { Tx } from '#ports/db.ts'
import { about, kindOf } from '../about.ts'
import { imageDriver } from '../driver.ts'
import { templateReady } from '../hooks.ts'

interface Download {
  /** row of templateZone */
  placeId: number
}

/** Brings one image into one zone. The progress can be seen; a failure is kept as the status that people read. */
export const downloadTemplate: BackgroundJob<Download> = {
  name: 'downloadTemplate',
  steps: [
    step('fetch', async job => {
      const { data, db, clock, changes, read } = job
      const { template, zoneId } = read(r => {
        const place = r.row('templateZone', data.placeId)
        return { template: r.row('template', place.templateId), zoneId: place.zoneId }
      })
      const facts = await imageDriver(job, template.hypervisor).fetchTemplate(
        { uuid: template.uuid, url: template.url ?? '' },
        { zoneId },
        percent => {
          db.tx(tx => {
            tx.update('templateZone', data.placeId, {
              downloadState: 'DOWNLOAD_IN_PROGRESS',
              downloadPercent: Math.min(percent, 99),
              updated: clock.now(),
            })
            changes.emit(tx, kindOf(template), template.uuid)
          })
        },
      )
      return tx => {
        tx.update('templateZone', data.placeId, {
          downloadState: 'DOWNLOADED',
          downloadPercent: 100,
          error: null,
          sizeBytes: facts.sizeBytes,
          physicalBytes: facts.physicalBytes,
          updated: clock.now(),
        })
        changes.emit(tx, kindOf(template), template.uuid)
        note(tx, job, 'TEMPLATE.DOWNLOAD.SUCCESS', template.id, zoneId)
        templateReady.call(tx, job, template.id, zoneId)
      }
    }),
  ],
  failed({ tx, ...env }, { placeId }, error) {
    const place = tx.find('templateZone', placeId)
    if (!place) return
    const why = error instanceof Error ? error.message : String(error)
    tx.update('templateZone', placeId, {
      downloadState: 'DOWNLOAD_ERROR',
      error: why,
      updated: env.clock.now(),
    })
    const template = tx.row('template', place.templateId)
    env.changes.emit(tx, kindOf(template), template.uuid)
    note(tx, env, 'TEMPLATE.DOWNLOAD.FAILED', template.id, place.zoneId, `: ${why}`)
  },
}

const did = {
  'TEMPLATE.DOWNLOAD.START': 'downloading',
  'TEMPLATE.DOWNLOAD.SUCCESS': 'downloaded',
  'TEMPLATE.DOWNLOAD.FAILED': 'could not download',
} as const

function note(
  tx: Tx,
  env: Pick<Env, 'clock' | 'ids'>,
  type: keyof typeof did,
  templateId: number,
  zoneId: number,
  why = '',
): void {
  const told = about(tx.row('template', templateId), did[type])
  const { name } = tx.row('zone', zoneId)
  writeEvent(tx, env, {
    ...told,
    type,
    description: `${told.description} to zone ${name}${why}`,
    level: type === 'TEMPLATE.DOWNLOAD.FAILED' ? 'ERROR' : 'INFO',
    userId: system.userId,
  })
}

/** Begins to bring a template into an image store, unless it is there or on its way. */
export function place(tx: Tx, env: Env, templateId: number, store: { id: number; zoneId: number }): void {
  const known = tx.get(
    sql<{ id: number; downloadState: string }>`
      select id, downloadState from templateZone
      where templateId = ${templateId} and imageStoreId = ${store.id} and removed is null`,
  )
  if (known && known.downloadState !== 'DOWNLOAD_ERROR') return
  const now = env.clock.now()
  const placeId =
    known?.id ??
    tx.insert('templateZone', {
      templateId,
      zoneId: store.zoneId,
      imageStoreId: store.id,
      downloadState: 'NOT_DOWNLOADED',
      downloadPercent: 0,
      error: null,
      sizeBytes: 0,
      physicalBytes: 0,
      created: now,
      updated: now,
      removed: null,
    })
  if (known)
    tx.update('templateZone', known.id, { downloadState: 'NOT_DOWNLOADED', error: null, updated: now })
  note(tx, env, 'TEMPLATE.DOWNLOAD.START', templateId, store.zoneId)
  env.jobs.background(tx, downloadTemplate, { placeId }, { serial: `template:${templateId}` })
}

/** Brings the templates that every zone needs (the system's and the built-in ones) into a zone's image stores. */
export function spreadTemplates(tx: Tx, env: Env, zoneId: number): void {
  const stores = tx.all(
    sql<{ id: number }>`
      select id from imageStore where zoneId = ${zoneId} and readOnly = 0 and removed is null`,
  )
  const templates = tx.all(
    sql<{ id: number; hypervisor: string | null }>`
      select id, hypervisor from template where crossZones = 1 and url is not null and removed is null`,
  )
  for (const { id: storeId } of stores) {
    for (const template of templates) {
      if (template.hypervisor !== null && !env.drivers.has(template.hypervisor)) continue
      place(tx, env, template.id, { id: storeId, zoneId })
    }
  }
}
