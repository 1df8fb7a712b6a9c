import type { Entity, Input } from '@cloud/contract'
import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { byIds, inIds, listOf } from '#kernel/list.ts'
import { wireDate, type Rows } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import type { VmStats } from '#ports/hypervisor.ts'
import { mebibytes } from './stats.ts'
import type { VmKind } from './tables.ts'

type History = Entity<'listVirtualMachinesUsageHistory'>

/** Parameters of the lists of what machines have used. */
export const historyParams = [
  'id',
  'ids',
  'name',
  'startdate',
  'enddate',
  'keyword',
  'page',
  'pagesize',
] as const

/** What machines of some kinds have used, look by look. */
export function historyPage(
  ctx: ReadCtx,
  p: Pick<Input<'listVirtualMachinesUsageHistory'>, (typeof historyParams)[number]>,
  kinds: readonly VmKind[],
): Rows<History> {
  const between = { from: p.startdate?.getTime() ?? 0, to: p.enddate?.getTime() ?? ctx.clock.now() }
  return listOf(
    ctx,
    {
      table: 'vm',
      params: { ...p, listall: true },
      owner: 'accountId',
      keyword: ['name', 'displayName'],
      where: [
        sql`kind in (select value from json_each(${JSON.stringify(kinds)}))`,
        p.name !== undefined && sql`name like ${`%${p.name}%`}`,
      ],
    },
    historyView(between),
  )
}

const historyView =
  ({ from, to }: { from: number; to: number }) =>
  (read: Read, ids: number[]): History[] => {
    const vms = read.all(
      sql<Pick<Row<'vm'>, 'id' | 'uuid' | 'name' | 'displayName'>>`
        select id, uuid, name, displayName from vm where ${inIds('id', ids)}`,
    )
    const looks = Map.groupBy(
      read.all(
        sql<{ vmId: number; at: number; stats: string }>`
          select vmId, at, stats from vmStat where ${inIds('vmId', ids)} and at between ${from} and ${to} order by vmId, at`,
      ),
      look => look.vmId,
    )
    return byIds(ids, vms).map(vm => ({
      id: vm.uuid,
      name: vm.name,
      ...(vm.displayName !== null && { displayname: vm.displayName }),
      stats: (looks.get(vm.id) ?? []).map(({ at, stats }) => figures(at, JSON.parse(stats) as VmStats)),
    }))
  }

const figures = (at: number, s: VmStats): NonNullable<History['stats']>[number] => ({
  timestamp: wireDate(at),
  cpuused: `${s.cpuUsedPercent}%`,
  diskioread: s.diskReadIo,
  diskiowrite: s.diskWriteIo,
  diskiopstotal: s.diskReadIo + s.diskWriteIo,
  diskkbsread: s.diskReadKB,
  diskkbswrite: s.diskWriteKB,
  memoryintfreekbs: 0,
  memorykbs: s.memoryUsedKB,
  memorytargetkbs: s.memoryUsedKB,
  networkkbsread: s.networkReadKB,
  networkkbswrite: s.networkWriteKB,
  networkread: mebibytes(s.networkReadKB),
  networkwrite: mebibytes(s.networkWriteKB),
})
