import type { VmState } from '@cloud/contract'
import type { Generated } from 'kysely'

export type VmKind = 'User' | 'ConsoleProxy' | 'SecondaryStorageVm' | 'DomainRouter'

/** Every virtual machine: users' instances, system VMs and routers. */
interface VmTable {
  id: Generated<number>
  uuid: string
  kind: VmKind
  name: string
  displayName: string | null
  /** on the hypervisor, e.g. `i-2-7-VM`, `s-1-VM` */
  instanceName: string
  accountId: number
  userId: number
  zoneId: number
  podId: number | null
  hostId: number | null
  lastHostId: number | null
  hypervisor: string
  serviceOfferingId: number
  cpuCores: number
  cpuMhz: number
  memoryMiB: number
  templateId: number
  isoId: number | null
  osTypeId: number | null
  state: VmState
  haEnabled: 0 | 1
  dynamicallyScalable: 0 | 1
  displayVm: 0 | 1
  deleteProtection: 0 | 1
  /** instance group */
  groupId: Generated<number | null>
  userData: string | null
  /** registered user data that it was taken from */
  userDataId: Generated<number | null>
  /** names, comma-separated */
  keyPairs: string | null
  /** JSON map */
  details: string | null
  /** what the guest gets at its next start, and what nobody knows afterwards */
  newPassword: Generated<string | null>
  /** base64, for the holder of the instance's SSH key */
  encryptedPassword: Generated<string | null>
  /** JSON, what only this kind has: a system VM's addresses */
  extra: string | null
  /** when its state last changed: clients see it as lastupdated; 0 before the first start */
  updated: number
  created: number
  /** when it was destroyed: expunged so long after */
  destroyed: number | null
  removed: number | null
}

interface NicTable {
  id: Generated<number>
  uuid: string
  vmId: number
  /** null: a system VM's management or link-local interface */
  networkId: number | null
  trafficType: 'Guest' | 'Management' | 'Control' | 'Public' | 'Storage'
  deviceId: number
  ip: string | null
  netmask: string | null
  gateway: string | null
  mac: string
  broadcastUri: string | null
  isDefault: 0 | 1
  created: number
  removed: number | null
}

/** An address of an interface beside its own. */
interface NicSecondaryIpTable {
  id: Generated<number>
  uuid: string
  nicId: number
  ip: string
  description: string | null
  created: number
  removed: number | null
}

/** What an instance used at one time. */
interface VmStatTable {
  id: Generated<number>
  vmId: number
  at: number
  /** JSON of VmStats */
  stats: string
}

/** What machines have of each host: kept by triggers with every change of a machine, so that it cannot differ from the
 *  rows, and a host among thousands of machines is chosen without adding them all up. */
interface HostTakenTable {
  hostId: number
  cores: number
  mhz: number
  mib: number
  vms: number
}

declare module '#ports/db.ts' {
  interface Tables {
    hostTaken: HostTakenTable
    vm: VmTable
    nic: NicTable
    nicSecondaryIp: NicSecondaryIpTable
    vmStat: VmStatTable
  }
}

const take = `
  insert into hostTaken
    select new.hostId, new.cpuCores, new.cpuCores * new.cpuMhz, new.memoryMiB, 1
    where new.hostId is not null and new.removed is null
    on conflict do update set cores = cores + excluded.cores, mhz = mhz + excluded.mhz, mib = mib + excluded.mib,
      vms = vms + excluded.vms;`
const giveBack = `
  update hostTaken set cores = cores - old.cpuCores, mhz = mhz - old.cpuCores * old.cpuMhz, mib = mib - old.memoryMiB,
    vms = vms - 1
  where hostId = old.hostId and old.removed is null;`

export const vmMigrations = {
  '0043-vm': `
    create table vm (
      id integer primary key, uuid text not null unique,
      kind text not null check (kind in ('User', 'ConsoleProxy', 'SecondaryStorageVm', 'DomainRouter')),
      name text not null, displayName text, instanceName text not null, accountId integer not null references account,
      userId integer not null, zoneId integer not null, podId integer, hostId integer, lastHostId integer,
      hypervisor text not null, serviceOfferingId integer not null references serviceOffering,
      cpuCores integer not null, cpuMhz integer not null, memoryMiB integer not null, templateId integer not null,
      isoId integer, osTypeId integer,
      state text not null check (state in ('Stopped', 'Starting', 'Running', 'Stopping', 'Migrating', 'Destroyed', 'Expunging', 'Error', 'Unknown', 'Restoring')),
      haEnabled integer not null, dynamicallyScalable integer not null, displayVm integer not null,
      deleteProtection integer not null, groupName text, userData text, keyPairs text, details text, extra text,
      updated integer not null, created integer not null, destroyed integer, removed integer
    ) strict;
    create index vmAccount on vm (accountId) where removed is null;
    create index vmHost on vm (hostId, cpuCores, cpuMhz, memoryMiB) where hostId is not null;
    create index vmLive on vm (kind, id, accountId, state) where removed is null;
    create index vmName on vm (lower(name)) where removed is null;
    create index vmState on vm (state) where removed is null;
    create table nic (
      id integer primary key, uuid text not null unique, vmId integer not null references vm, networkId integer,
      trafficType text not null, deviceId integer not null, ip text, netmask text, gateway text, mac text not null,
      broadcastUri text, isDefault integer not null, created integer not null, removed integer
    ) strict;
    create index nicVm on nic (vmId);
    create index nicNetwork on nic (networkId) where removed is null;
    create unique index nicMac on nic (mac) where removed is null;
  `,
  '0087-nic-secondary-ip': `
    create table nicSecondaryIp (
      id integer primary key, uuid text not null unique, nicId integer not null references nic, ip text not null,
      description text, created integer not null, removed integer
    ) strict;
    create index nicSecondaryIpNic on nicSecondaryIp (nicId) where removed is null;
  `,
  '0088-vm-stat': `
    create table vmStat (
      id integer primary key, vmId integer not null references vm, at integer not null, stats text not null
    ) strict;
    create index vmStatVm on vmStat (vmId, at);
    create index vmStatAt on vmStat (at);
  `,
  '0142-vm-password': `
    alter table vm add column newPassword text;
    alter table vm add column encryptedPassword text;
  `,
  '0151-host-taken': `
    create table hostTaken (
      hostId integer primary key, cores integer not null, mhz integer not null, mib integer not null, vms integer not null
    ) strict;
    insert into hostTaken
      select hostId, sum(cpuCores), sum(cpuCores * cpuMhz), sum(memoryMiB), count(*) from vm
      where hostId is not null and removed is null group by hostId;
    create trigger hostTakenByNew after insert on vm begin ${take} end;
    create trigger hostTakenByGone after delete on vm begin ${giveBack} end;
    create trigger hostTakenByMoved after update of hostId, removed, cpuCores, cpuMhz, memoryMiB on vm
      begin ${giveBack} ${take} end;
  `,
  // what an account has is added up from the index alone
  '0153-vm-of-account': `
    drop index vmAccount;
    create index vmAccount on vm (accountId, kind, state, cpuCores, memoryMiB) where removed is null;
  `,
  // both routers of a redundant VPC answer at one address outside
  '0163-nic-mac-of-two': `
    drop index nicMac;
    create unique index nicMac on nic (mac, vmId) where removed is null;
  `,
} as const
