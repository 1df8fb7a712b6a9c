import { release, type, uptime } from 'node:os'
import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { managementServer } from '#kernel/management-server.ts'
import { version } from '#kernel/version.ts'
import { wireDate } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'

/** What this one management server works on now. */
export function work(read: Read): { agents: string[]; pendingJobs: number } {
  const agents = read.all(
    sql<{ uuid: string }>`select uuid from host where status = 'Up' and removed is null order by id`,
  )
  const pending = read.get(sql<{ n: number }>`select count(*) as n from job where status = 0 and visible = 1`)
  return { agents: agents.map(row => row.uuid), pendingJobs: pending?.n ?? 0 }
}

export type ServerEntity = Entity<'listManagementServers'>

export function serverEntity({ read, clock }: ReadCtx): ServerEntity {
  const { uuid, name } = managementServer(read)
  const { agents, pendingJobs } = work(read)
  const now = clock.now()
  return {
    id: uuid,
    name,
    state: 'Up',
    version,
    osdistribution: `${type()} ${release()}`,
    lastserverstart: wireDate(now - process.uptime() * 1000),
    lastboottime: wireDate(now - uptime() * 1000),
    kernelversion: release(),
    serviceip: '127.0.0.1',
    ipaddress: '127.0.0.1',
    lastagents: [],
    agents,
    agentscount: agents.length,
    pendingjobscount: pendingJobs,
  }
}
