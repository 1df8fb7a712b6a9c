import type { Entity } from '@cloud/contract'
import type { Shown } from './dedicate.ts'

export const dedicatedCluster = ({
  targetUuid,
  targetName,
  ...row
}: Shown): Entity<'listDedicatedClusters'> => ({
  ...row,
  clusterid: targetUuid,
  clustername: targetName,
})
