import type { Entity } from '@cloud/contract'
import type { Shown } from './dedicate.ts'

export const dedicatedPod = ({ targetUuid, targetName, ...row }: Shown): Entity<'listDedicatedPods'> => ({
  ...row,
  podid: targetUuid,
  podname: targetName,
})
