import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { counted } from '#kernel/words.ts'
import { zoneInUse } from '#resources/zone/index.ts'
import { createManagementNetworkIpRange } from './commands/createManagementNetworkIpRange.ts'
import { createPod } from './commands/createPod.ts'
import { deleteManagementNetworkIpRange } from './commands/deleteManagementNetworkIpRange.ts'
import { deletePod } from './commands/deletePod.ts'
import { listPods } from './commands/listPods.ts'
import { updatePod } from './commands/updatePod.ts'
import { podMigrations } from './tables.ts'

export { freePodIps, takePodIp } from './addresses.ts'
export { podCapacity, podDeleted, podInUse, takenRanges } from './hooks.ts'

zoneInUse.add((read, zoneId) => {
  const pods = read.get(
    sql<{ n: number }>`select count(*) as n from pod where zoneId = ${zoneId} and removed is null`,
  )
  return pods && pods.n > 0 ? counted(pods.n, 'pod') : null
})

export const pod: Resource = {
  name: 'pod',
  entities: { PodResponse: entity('pod') },
  commands: [
    createPod,
    listPods,
    updatePod,
    deletePod,
    createManagementNetworkIpRange,
    deleteManagementNetworkIpRange,
  ],
  migrations: podMigrations,
}
