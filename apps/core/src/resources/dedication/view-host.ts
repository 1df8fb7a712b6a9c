import type { Entity } from '@cloud/contract'
import type { Shown } from './dedicate.ts'

export const dedicatedHost = ({ targetUuid, targetName, ...row }: Shown): Entity<'listDedicatedHosts'> => ({
  ...row,
  hostid: targetUuid,
  hostname: targetName,
})
