import type { Resource } from '#kernel/resource.ts'
import { createDomain } from './commands/createDomain.ts'
import { deleteDomain } from './commands/deleteDomain.ts'
import { listDomainChildren } from './commands/listDomainChildren.ts'
import { listDomains } from './commands/listDomains.ts'
import { updateDomain } from './commands/updateDomain.ts'

export const domain: Resource = {
  name: 'domain',
  commands: [listDomains, listDomainChildren, createDomain, updateDomain, deleteDomain],
}
