import { hostname, loadavg } from 'node:os'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { wireDate } from '#kernel/wire.ts'

export const listDbMetrics = command('listDbMetrics', {
  description: 'Tells about the database: a file that this server alone has open.',
  params: [],
  run({ read, clock }) {
    const version = read.get(sql<{ version: string }>`select sqlite_version() as version`)?.version
    return {
      collectiontime: wireDate(clock.now()),
      hostname: hostname(),
      replicas: [],
      connections: 1,
      uptime: Math.floor(process.uptime()),
      version,
      versioncomment: 'SQLite',
      dbloadaverages: loadavg(),
    }
  },
})
