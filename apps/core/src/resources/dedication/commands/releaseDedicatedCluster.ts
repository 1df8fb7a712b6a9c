import { asyncCommand } from '#kernel/command.ts'
import { success } from '#kernel/wire.ts'
import { nothingLeft, release } from '../dedicate.ts'

export const releaseDedicatedCluster = asyncCommand('releaseDedicatedCluster', {
  description: 'Opens a dedicated cluster to everybody again.',
  params: ['clusterid'],
  accept: (ctx, p) => release(ctx, 'Cluster', p.clusterid),
  steps: nothingLeft,
  result: () => success(),
})
