import type { Generated } from 'kysely'

interface PodTable {
  id: Generated<number>
  uuid: string
  name: string
  zoneId: number
  gateway: string
  netmask: string
  allocationState: 'Enabled' | 'Disabled'
  created: number
  removed: number | null
}

/** Reserved addresses of a pod, first to last. */
interface PodIpRangeTable {
  id: Generated<number>
  podId: number
  startIp: string
  endIp: string
  vlan: string
  forSystemVms: 0 | 1
}

/** One private address of a pod, for its system VMs. */
interface PodIpTable {
  id: Generated<number>
  podId: number
  rangeId: number
  ip: string
  /** uuid of the VM that has it */
  takenBy: string | null
}

declare module '#ports/db.ts' {
  interface Tables {
    pod: PodTable
    podIpRange: PodIpRangeTable
    podIp: PodIpTable
  }
}

export const podMigrations = {
  '0022-pod': `
    create table pod (
      id integer primary key, uuid text not null unique, name text not null, zoneId integer not null references zone,
      gateway text not null, netmask text not null,
      allocationState text not null check (allocationState in ('Enabled', 'Disabled')), created integer not null, removed integer
    ) strict;
    create unique index podName on pod (zoneId, lower(name)) where removed is null;
    create table podIpRange (
      id integer primary key, podId integer not null references pod, startIp text not null, endIp text not null,
      vlan text not null, forSystemVms integer not null
    ) strict;
    create index podIpRangePod on podIpRange (podId);
    create table podIp (
      id integer primary key, podId integer not null references pod, rangeId integer not null references podIpRange,
      ip text not null, takenBy text, unique (podId, ip)
    ) strict;
    create index podIpOfRange on podIp (rangeId);
    create index podIpFree on podIp (podId, id) where takenBy is null;
    create index podIpTaken on podIp (takenBy) where takenBy is not null;
  `,
} as const
