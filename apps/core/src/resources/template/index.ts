import { entity, type Resource } from '#kernel/resource.ts'
import { imageStoreAdded } from '../storage/index.ts'
import { zoneEnabled } from '../zone/index.ts'
import { listTemplates } from './commands/listTemplates.ts'
import { downloadTemplate, spreadTemplates } from './jobs/download.ts'
import { seedTemplates } from './seed.ts'
import { templateMigrations } from './tables.ts'

export { place, spreadTemplates } from './jobs/download.ts'
export { templateReady } from './hooks.ts'
export { systemTemplate, templateReadyIn } from './store.ts'
export { templateView } from './view.ts'

zoneEnabled.add(spreadTemplates)
imageStoreAdded.add((tx, env, storeId) => {
  const { zoneId } = tx.row('imageStore', storeId)
  if (zoneId !== null) spreadTemplates(tx, env, zoneId)
})

export const template: Resource = {
  name: 'template',
  entities: {
    TemplateResponse: {
      ...entity('template', 'accountId'),
      shared: (read, id) => {
        const { isPublic, templateType } = read.row('template', id)
        return isPublic === 1 && templateType !== 'SYSTEM'
      },
    },
  },
  commands: [listTemplates],
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
}
