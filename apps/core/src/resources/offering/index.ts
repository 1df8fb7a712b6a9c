import { entity, type Resource } from '#kernel/resource.ts'
import { createDiskOffering } from './commands/createDiskOffering.ts'
import { createServiceOffering } from './commands/createServiceOffering.ts'
import { deleteDiskOffering } from './commands/deleteDiskOffering.ts'
import { deleteServiceOffering } from './commands/deleteServiceOffering.ts'
import { listDiskOfferings } from './commands/listDiskOfferings.ts'
import { listServiceOfferings } from './commands/listServiceOfferings.ts'
import { updateDiskOffering } from './commands/updateDiskOffering.ts'
import { updateServiceOffering } from './commands/updateServiceOffering.ts'
import { seedOfferings } from './seed.ts'
import { offeringMigrations } from './tables.ts'

export const offering: Resource = {
  name: 'offering',
  entities: {
    ServiceOfferingResponse: entity('serviceOffering'),
    DiskOfferingResponse: entity('diskOffering'),
  },
  commands: [
    listServiceOfferings,
    createServiceOffering,
    updateServiceOffering,
    deleteServiceOffering,
    listDiskOfferings,
    createDiskOffering,
    updateDiskOffering,
    deleteDiskOffering,
  ],
  migrations: offeringMigrations,
  seed: seedOfferings,
}
