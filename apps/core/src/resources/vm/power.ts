import { sql } from 'kysely'
import type { Read, Row } from '#ports/db.ts'
import type { VmKind } from './tables.ts'

// A host may run thousands of machines and is looked at every minute: only what differs is read whole.

const here = (hostId: number, kinds: readonly VmKind[]) =>
  sql`hostId = ${hostId} and state = 'Running' and removed is null
    and kind in (select value from json_each(${JSON.stringify(kinds)}))`

/** Machines that a host should run: id and when its state changed last. */
export const expectedOn = (read: Read, hostId: number, kinds: readonly VmKind[]): Map<number, number> =>
  new Map(
    read
      .all(sql<{ id: number; updated: number }>`select id, updated from vm where ${here(hostId, kinds)}`)
      .map(vm => [vm.id, vm.updated]),
  )

/** Machines that it should run and does not. @param runs uuids, as the host says */
export const missingOn = (
  read: Read,
  hostId: number,
  kinds: readonly VmKind[],
  runs: readonly string[],
): Row<'vm'>[] =>
  read.all(
    sql<Row<'vm'>>`
      select * from vm where ${here(hostId, kinds)}
        and uuid not in (select value from json_each(${JSON.stringify(runs)})) order by id`,
  )

/** What it runs and, as far as the database knows, should not: uuids. */
export const strangersOn = (read: Read, hostId: number, runs: readonly string[]): string[] =>
  read
    .all(
      sql<{ uuid: string }>`
        select value as uuid from json_each(${JSON.stringify(runs)})
        where value not in (select uuid from vm where hostId = ${hostId})`,
    )
    .map(row => row.uuid)
