import type { Resource } from '#kernel/resource.ts'
import { listResourceLimits } from './commands/listResourceLimits.ts'
import { updateResourceCount } from './commands/updateResourceCount.ts'
import { updateResourceLimit } from './commands/updateResourceLimit.ts'

export const limit: Resource = {
  name: 'limit',
  commands: [listResourceLimits, updateResourceLimit, updateResourceCount],
}
