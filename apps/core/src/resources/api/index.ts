import type { Resource } from '#kernel/resource.ts'
import { listApis } from './commands/listApis.ts'

export const api: Resource = { name: 'api', commands: [listApis] }
