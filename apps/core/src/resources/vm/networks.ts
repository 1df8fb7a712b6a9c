import { sql } from 'kysely'
import { counted } from '#kernel/words.ts'
import type { Read } from '#ports/db.ts'

/** Networks that instances use which are not at rest. */
export const usedNetworks = (read: Read): number[] =>
  read
    .all(
      sql<{ networkId: number }>`
        select distinct n.networkId from nic n join vm v on v.id = n.vmId
        where v.kind = 'User' and v.removed is null and n.removed is null and n.networkId is not null
          and v.state not in ('Stopped', 'Destroyed', 'Expunging', 'Error')`,
    )
    .map(row => row.networkId)

/** Instances that a network still has, in words, whether or not they have an address there; null for none. */
export function instancesIn(read: Read, networkId: number): string | null {
  const { n } = read.get(
    sql<{ n: number }>`
      select count(distinct v.id) as n from nic n join vm v on v.id = n.vmId
      where n.networkId = ${networkId} and n.removed is null and v.kind = 'User' and v.removed is null`,
  ) ?? { n: 0 }
  return n === 0 ? null : counted(n, 'instance')
}
