import { sql } from 'kysely'
import type { Read, Row } from '#ports/db.ts'
import type { DetailKeeper } from '../resource-detail/index.ts'

/** What is told of an instance beyond its fields, by key; the hypervisor obeys some of it from the next start on. */
export const detailsKept = (vm: Pick<Row<'vm'>, 'details'>): Record<string, string> =>
  vm.details === null ? {} : (JSON.parse(vm.details) as Record<string, string>)

/** As it is stored. */
export const keptDetails = (details: Readonly<Record<string, string>>): string | null =>
  Object.keys(details).length > 0 ? JSON.stringify(details) : null

const byUuid = (read: Read, uuid: string) =>
  read.get(sql<Row<'vm'>>`select * from vm where uuid = ${uuid} and removed is null`)

/** addResourceDetail and removeResourceDetail, for instances. */
export const instanceDetails: DetailKeeper = {
  set(tx, { changes }, uuid, details) {
    const vm = byUuid(tx, uuid)
    if (!vm) return
    tx.update('vm', vm.id, { details: keptDetails({ ...detailsKept(vm), ...details }) })
    changes.emit(tx, 'virtualmachine', uuid)
  },
  drop(tx, { changes }, uuid, key) {
    const vm = byUuid(tx, uuid)
    if (!vm) return
    const { [key ?? '']: _gone, ...rest } = detailsKept(vm)
    tx.update('vm', vm.id, { details: key === null ? null : keptDetails(rest) })
    changes.emit(tx, 'virtualmachine', uuid)
  },
}
