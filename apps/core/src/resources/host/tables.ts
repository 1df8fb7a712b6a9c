import type { HostResourceState, HostStatus } from '@cloud/contract'
import type { Generated } from 'kysely'

interface HostTable {
  id: Generated<number>
  uuid: string
  name: string
  /** identifies the machine, whatever its URL */
  guid: string
  url: string
  username: string
  zoneId: number
  podId: number
  clusterId: number
  type: 'Routing'
  hypervisor: string
  status: HostStatus
  resourceState: HostResourceState
  ip: string
  cpuSockets: number
  /** of the whole machine */
  cpuCores: number
  /** of one core */
  cpuMhz: number
  memoryBytes: number
  /** comma-separated; empty for none */
  tags: string
  hypervisorVersion: string
  capabilities: string
  arch: string
  /** when it last answered */
  lastPinged: number
  /** pings that went unanswered since then */
  missedPings: number
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    host: HostTable
  }
}

export const hostMigrations = {
  '0031-host': `
    create table host (
      id integer primary key, uuid text not null unique, name text not null, guid text not null, url text not null, username text not null,
      zoneId integer not null references zone, podId integer not null references pod, clusterId integer not null references cluster,
      type text not null check (type in ('Routing')), hypervisor text not null,
      status text not null check (status in ('Creating', 'Connecting', 'Up', 'Down', 'Disconnected', 'Alert', 'Removed', 'Error')),
      resourceState text not null check (resourceState in ('Creating', 'Enabled', 'Disabled', 'PrepareForMaintenance',
        'ErrorInPrepareForMaintenance', 'Maintenance', 'ErrorInMaintenance', 'Error', 'Degraded')),
      ip text not null, cpuSockets integer not null, cpuCores integer not null, cpuMhz integer not null, memoryBytes integer not null,
      tags text not null default '', hypervisorVersion text not null, capabilities text not null, arch text not null,
      lastPinged integer not null, missedPings integer not null default 0, created integer not null, removed integer
    ) strict;
    create unique index hostGuid on host (guid) where removed is null;
    create index hostCluster on host (clusterId);
    create index hostZone on host (zoneId);
  `,
} as const
