import type { Generated } from 'kysely'

/** Addresses by which system VMs of a pod reach its storage, first to last. */
interface StorageIpRangeTable {
  id: Generated<number>
  uuid: string
  podId: number
  gateway: string
  netmask: string
  vlan: number | null
  startIp: string
  endIp: string
  created: number
  removed: number | null
}

/** One address that is taken. */
interface StorageIpTable {
  id: Generated<number>
  rangeId: number
  ip: string
  /** uuid of the VM that has it */
  takenBy: string
}

declare module '#ports/db.ts' {
  interface Tables {
    storageIpRange: StorageIpRangeTable
    storageIp: StorageIpTable
  }
}

export const storageNetworkMigrations = {
  '0148-storage-network': `
    create table storageIpRange (
      id integer primary key, uuid text not null unique, podId integer not null references pod, gateway text not null,
      netmask text not null, vlan integer, startIp text not null, endIp text not null, created integer not null,
      removed integer
    ) strict;
    create index storageIpRangePod on storageIpRange (podId) where removed is null;
    create table storageIp (
      id integer primary key, rangeId integer not null references storageIpRange, ip text not null,
      takenBy text not null, unique (rangeId, ip)
    ) strict;
    create index storageIpTaken on storageIp (takenBy);
  `,
} as const
