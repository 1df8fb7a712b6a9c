import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { imageStoreAdded, imageStoreInUse, imageStoreRemoved } from '../storage/index.ts'
import { zoneEnabled } from '../zone/index.ts'
import { copyIso } from './commands/copyIso.ts'
import { copyTemplate } from './commands/copyTemplate.ts'
import { createTemplate } from './commands/createTemplate.ts'
import { deleteIso } from './commands/deleteIso.ts'
import { deleteTemplate } from './commands/deleteTemplate.ts'
import { extractIso } from './commands/extractIso.ts'
import { extractTemplate } from './commands/extractTemplate.ts'
import { getUploadParamsForIso } from './commands/getUploadParamsForIso.ts'
import { getUploadParamsForTemplate } from './commands/getUploadParamsForTemplate.ts'
import { listIsoPermissions } from './commands/listIsoPermissions.ts'
import { listIsos } from './commands/listIsos.ts'
import { listTemplatePermissions } from './commands/listTemplatePermissions.ts'
import { listTemplates } from './commands/listTemplates.ts'
import { migrateSecondaryStorageData } from './commands/migrateSecondaryStorageData.ts'
import { registerIso } from './commands/registerIso.ts'
import { registerTemplate } from './commands/registerTemplate.ts'
import { updateIso } from './commands/updateIso.ts'
import { updateIsoPermissions } from './commands/updateIsoPermissions.ts'
import { updateTemplate } from './commands/updateTemplate.ts'
import { updateTemplatePermissions } from './commands/updateTemplatePermissions.ts'
import { mayUse } from './permissions.ts'
import { downloadTemplate, spreadTemplates } from './jobs/download.ts'
import { seedTemplates } from './seed.ts'
import { removeImage } from './remove.ts'
import { templateMigrations } from './tables.ts'

export { ownImage } from './about.ts'
export { templateReady } from './hooks.ts'
export { systemTemplate, templateReadyIn } from './store.ts'
export { templateView } from './view.ts'

zoneEnabled.add(spreadTemplates)
imageStoreAdded.add((tx, env, storeId) => {
  const { zoneId } = tx.row('imageStore', storeId)
  if (zoneId !== null) spreadTemplates(tx, env, zoneId)
})
imageStoreInUse.add((read, storeId) => {
  const { n } = read.get(
    sql<{ n: number }>`
      select count(*) as n from templateZone p join template t on t.id = p.templateId
      where p.imageStoreId = ${storeId} and p.removed is null and t.crossZones = 0`,
  ) ?? { n: 0 }
  return n > 0 ? `${n} registered image${n === 1 ? '' : 's'}` : null
})
imageStoreRemoved.add((tx, { clock }, storeId) => {
  const removed = clock.now()
  const there = tx.q.updateTable('templateZone').where('imageStoreId', '=', storeId)
  tx.run(there.where('removed', 'is', null).set({ removed }))
})

export const template: Resource = {
  name: 'template',
  entities: {
    TemplateResponse: { ...entity('template', 'accountId'), shared: mayUse },
    // what has an ISO in its drive is listed by this
    IsoVmResponse: { ...entity('template', 'accountId'), shared: mayUse },
    TemplatePermissionsResponse: entity('template', 'accountId'),
  },
  commands: [
    copyIso,
    copyTemplate,
    createTemplate,
    deleteIso,
    deleteTemplate,
    extractIso,
    extractTemplate,
    getUploadParamsForIso,
    getUploadParamsForTemplate,
    listIsoPermissions,
    listIsos,
    listTemplatePermissions,
    listTemplates,
    migrateSecondaryStorageData,
    registerIso,
    registerTemplate,
    updateIso,
    updateIsoPermissions,
    updateTemplate,
    updateTemplatePermissions,
  ],
  jobs: [downloadTemplate],
  usage: {
    template: { table: 'template', amount: '1', where: 'removed is null' },
    secondary_storage: {
      table: 'template',
      amount:
        '(select coalesce(max(sizeBytes), 0) from templateZone where templateId = template.id and removed is null)',
      where: 'removed is null',
    },
  },
  migrations: templateMigrations,
  seed: seedTemplates,
  async accountGone(job, accountId) {
    const images = job.read(read =>
      read.all(
        sql<{ id: number }>`select id from template where accountId = ${accountId} and removed is null`,
      ),
    )
    for (const { id } of images) await removeImage(job, id)
    job.db.tx(tx => tx.run(tx.q.deleteFrom('templatePermission').where('accountId', '=', accountId)))
  },
}
