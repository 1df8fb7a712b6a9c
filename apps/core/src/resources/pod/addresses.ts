import { sql } from 'kysely'
import { CloudError } from '#kernel/errors.ts'
import type { Read, Tx } from '#ports/db.ts'

export interface PodAddress {
  ip: string
  netmask: string
  gateway: string
}

/** Takes a free private address of a pod; it is the taker's until `freePodIps`.
 *  @param takenBy uuid of the VM
 *  @throws CloudError INSUFFICIENT_CAPACITY_ERROR when the pod has none left */
export function takePodIp(tx: Tx, podId: number, takenBy: string): PodAddress {
  const pod = tx.row('pod', podId)
  const free = tx.get(
    sql<{ id: number; ip: string }>`
      select id, ip from podIp where podId = ${podId} and takenBy is null order by id limit 1`,
  )
  if (!free) {
    throw new CloudError(
      'INSUFFICIENT_CAPACITY_ERROR',
      `Pod ${pod.name} has no free private address left; add a range of reserved addresses to it.`,
      { cs: 'InsufficientAddressCapacity' },
    )
  }
  tx.update('podIp', free.id, { takenBy })
  return { ip: free.ip, netmask: pod.netmask, gateway: pod.gateway }
}

/** Gives back everything that `takenBy` has of any pod. */
export function freePodIps(tx: Tx, takenBy: string): void {
  tx.run(sql`update podIp set takenBy = null where takenBy = ${takenBy}`)
}

/** Private addresses of a pod: all and taken, for capacity. */
export function podIpUse(read: Read, podId: number): { total: number; taken: number } {
  return (
    read.get(
      sql<{ total: number; taken: number }>`
        select count(*) as total, count(takenBy) as taken from podIp where podId = ${podId}`,
    ) ?? { total: 0, taken: 0 }
  )
}
