import { asyncCommand } from '#kernel/command.ts'
import { dedicate, nothingLeft, oneShown } from '../dedicate.ts'
import { dedicatedCluster } from '../view-cluster.ts'

export const dedicateCluster = asyncCommand('dedicateCluster', {
  description: 'Keeps a cluster for the instances of one domain, or of one account of it.',
  params: ['clusterid', 'domainid', 'account'],
  accept: (ctx, p) => dedicate(ctx, 'Cluster', p.clusterid, p),
  steps: nothingLeft,
  result: (read, data) => dedicatedCluster(oneShown('Cluster', read, data)),
})
