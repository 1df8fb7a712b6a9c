import type { Resource } from '#kernel/resource.ts'
import { addResourceDetail } from './commands/addResourceDetail.ts'
import { listResourceDetails } from './commands/listResourceDetails.ts'
import { removeResourceDetail } from './commands/removeResourceDetail.ts'
import { resourceDetailMigrations } from './tables.ts'

export { detailKeeper, type DetailKeeper } from './hooks.ts'

export const resourceDetail: Resource = {
  name: 'resource-detail',
  commands: [addResourceDetail, removeResourceDetail, listResourceDetails],
  migrations: resourceDetailMigrations,
}
