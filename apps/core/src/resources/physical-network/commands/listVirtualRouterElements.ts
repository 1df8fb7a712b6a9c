import { command } from '#kernel/command.ts'
import { listElements, ofRouters } from '../elements.ts'

export const listVirtualRouterElements = command('listVirtualRouterElements', {
  description: 'Lists the elements of virtual router providers.',
  params: ['id', 'nspid', 'enabled', 'page', 'pagesize'],
  run: (ctx, p) => listElements(ctx, p, ofRouters),
})
