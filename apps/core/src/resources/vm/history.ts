import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Row } from '#ports/db.ts'
import { statsReader } from './stats.ts'

type Running = Pick<Row<'vm'>, 'id' | 'uuid' | 'state' | 'hostId' | 'hypervisor' | 'updated'>

/** Looks at what every running machine uses, and forgets what is older than the setting keeps. */
export function recordStats(env: Env): void {
  const now = env.clock.now()
  const rows = env.db.read(read => {
    const statsOf = statsReader(env, read, false)
    return read
      .all(
        sql<Running>`
          select id, uuid, state, hostId, hypervisor, updated from vm
          where state = 'Running' and removed is null`,
      )
      .flatMap(vm => {
        const stats = statsOf(vm)
        return stats ? [[vm.id, JSON.stringify(stats)] as const] : []
      })
  })
  env.db.tx(tx => {
    const kept = 60_000 * configValue(tx, 'vm.stats.max.retention.time')
    tx.run(sql`delete from vmStat where at <= ${now - kept}`)
    tx.run(
      sql`insert into vmStat (vmId, at, stats) select value ->> 0, ${now}, value ->> 1 from json_each(${JSON.stringify(rows)})`,
    )
  })
}
