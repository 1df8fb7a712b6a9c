import type { Resource } from '#kernel/resource.ts'
import { listCapabilities } from './commands/listCapabilities.ts'

export const capability: Resource = { name: 'capability', commands: [listCapabilities] }
