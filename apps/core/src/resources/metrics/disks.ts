import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import type { VmStats } from '#ports/hypervisor.ts'

/** What a disk did, at one look. */
export interface DiskLook {
  at: number
  stats: VmStats
}

type LookRow = { uuid: string; at: number; stats: string }

/** What was seen of disks between two times. Hosts tell what the disks of an instance do together, so that only one that is
 *  alone in its instance has figures.
 *  @param uuids of volumes */
export function diskLooks(
  read: Read,
  uuids: readonly string[],
  { from, to }: { from: number; to: number },
): Map<string, DiskLook[]> {
  const rows = read.all(sql<LookRow>`
    select d.uuid, s.at, s.stats from volume d join vmStat s on s.vmId = d.vmId
    where d.uuid in (select value from json_each(${JSON.stringify(uuids)})) and s.at between ${from} and ${to}
      and s.at >= d.created
      and (select count(*) from volume other where other.vmId = d.vmId and other.removed is null) = 1
    order by s.at`)
  const looks = rows.map(({ uuid, at, stats }) => ({ uuid, at, stats: JSON.parse(stats) as VmStats }))
  return Map.groupBy(looks, look => look.uuid)
}

export const diskFields = ({ stats }: DiskLook) => ({
  diskioread: stats.diskReadIo,
  diskiowrite: stats.diskWriteIo,
  diskiopstotal: stats.diskReadIo + stats.diskWriteIo,
  diskkbsread: stats.diskReadKB,
  diskkbswrite: stats.diskWriteKB,
})
