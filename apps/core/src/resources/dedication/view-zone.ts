import type { Entity } from '@cloud/contract'
import type { Shown } from './dedicate.ts'

export const dedicatedZone = ({ targetUuid, targetName, ...row }: Shown): Entity<'listDedicatedZones'> => ({
  ...row,
  zoneid: targetUuid,
  zonename: targetName,
})
