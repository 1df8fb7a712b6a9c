import { command } from '#kernel/command.ts'
import { dedicated } from '../dedicate.ts'
import { dedicatedCluster } from '../view-cluster.ts'

export const listDedicatedClusters = command('listDedicatedClusters', {
  description: 'Lists clusters that serve one domain or account alone.',
  params: ['clusterid', 'domainid', 'account', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) => dedicated(ctx, 'Cluster', p.clusterid, p, dedicatedCluster),
})
