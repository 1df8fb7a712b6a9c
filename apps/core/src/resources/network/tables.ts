import type { NetworkState } from '@cloud/contract'
import type { Generated } from 'kysely'
import type { Offered } from '#kernel/offered.ts'

/** For some domains or zones only; a new one is for everybody. */
type OfferedMade = { [K in keyof Offered]: Generated<Offered[K]> }

export type GuestType = 'Shared' | 'Isolated' | 'L2'

interface NetworkOfferingTable extends OfferedMade {
  id: Generated<number>
  uuid: string
  name: string
  displayText: string
  guestType: GuestType
  state: 'Enabled' | 'Disabled'
  availability: 'Required' | 'Optional' | 'Unavailable'
  isDefault: 0 | 1
  specifyVlan: 0 | 1
  specifyIpRanges: 0 | 1
  conserveMode: 0 | 1
  isPersistent: 0 | 1
  egressDefaultPolicy: 0 | 1
  forVpc: 0 | 1
  /** Mb/s */
  networkRate: number
  /** JSON: service → providers, in the order of the wire */
  services: string
  /** JSON: further fields of the answer that describe this offering */
  traits: string
  /** JSON: service → capability → value, where it was chosen */
  capabilities: Generated<string>
  /** its networks are on physical networks with this tag */
  tags: Generated<string | null>
  /** connections that a load balancer of its networks takes at a time */
  maxConnections: Generated<number | null>
  /** system offering of its routers; null: the usual one */
  routerOfferingId: Generated<number | null>
  sortKey: number
  created: number
  removed: number | null
}

interface NetworkTable {
  id: Generated<number>
  uuid: string
  name: string
  displayText: string
  zoneId: number
  physicalNetworkId: number
  offeringId: number
  guestType: GuestType
  state: NetworkState
  /** who may use it: one account, or a domain */
  aclType: 'Account' | 'Domain'
  /** owner when aclType is Account */
  accountId: number | null
  domainId: number
  subdomainAccess: 0 | 1
  gateway: string | null
  netmask: string | null
  cidr: string | null
  /** `vlan://untagged`, `vlan://120`; null until an isolated network is implemented */
  broadcastUri: string | null
  networkDomain: string
  isDefault: 0 | 1
  restartRequired: 0 | 1
  displayNetwork: 0 | 1
  /** since when an implemented network is seen to serve nobody */
  idleSince: number | null
  /** VPC of which it is a tier */
  vpcId: number | null
  /** of a tier: the list of rules for its traffic */
  aclId: number | null
  /** two routers serve it */
  redundant: Generated<0 | 1>
  /** the whole subnet, where `cidr` is only the part for instances */
  networkCidr: Generated<string | null>
  /** name servers of its guests; null: those of the VPC or zone */
  dns1: Generated<string | null>
  dns2: Generated<string | null>
  /** largest packets of its router, in bytes; null: the usual ones */
  publicMtu: Generated<number | null>
  privateMtu: Generated<number | null>
  created: number
  removed: number | null
}

/** A range of addresses on one VLAN: of guests (`DirectAttached`) or public (`VirtualNetwork`). */
interface VlanTable {
  id: Generated<number>
  uuid: string
  type: 'DirectAttached' | 'VirtualNetwork'
  zoneId: number
  physicalNetworkId: number
  networkId: number | null
  podId: number | null
  accountId: number | null
  domainId: number | null
  vlan: string
  gateway: string
  netmask: string
  startIp: string
  endIp: string
  forSystemVms: 0 | 1
  created: number
  removed: number | null
}

/** One address of guests. Ranges bring free ones; an isolated network makes them as they are taken (no vlanId). */
interface GuestIpTable {
  id: Generated<number>
  uuid: string
  vlanId: number | null
  networkId: number
  podId: number | null
  ip: string
  /** uuid of the VM or nic that has it */
  takenBy: string | null
}

export type PublicIpState = 'Free' | 'Allocating' | 'Allocated' | 'Releasing' | 'Reserved'

/** One public address of a `VirtualNetwork` range. */
interface PublicIpTable {
  id: Generated<number>
  uuid: string
  vlanId: number
  zoneId: number
  ip: string
  state: PublicIpState
  /** null while it is free */
  accountId: number | null
  /** isolated network that it belongs to */
  networkId: number | null
  /** VPC that it belongs to; networkId is then the tier that uses it, if one does */
  vpcId: number | null
  sourceNat: 0 | 1
  /** system VM that has it */
  takenBy: string | null
  /** static NAT: the instance that has it for itself, by this address */
  vmId: number | null
  vmIp: string | null
  forDisplay: 0 | 1
  allocated: number | null
}

/** The last MAC address that was given out. */
interface MacCounterTable {
  id: Generated<number>
  last: number
}

declare module '#ports/db.ts' {
  interface Tables {
    networkOffering: NetworkOfferingTable
    network: NetworkTable
    vlan: VlanTable
    guestIp: GuestIpTable
    publicIp: PublicIpTable
    macCounter: MacCounterTable
  }
}

export const networkMigrations = {
  '0023-network': `
    create table networkOffering (
      id integer primary key, uuid text not null unique, name text not null, displayText text not null,
      guestType text not null check (guestType in ('Shared', 'Isolated', 'L2')),
      state text not null check (state in ('Enabled', 'Disabled')),
      availability text not null check (availability in ('Required', 'Optional', 'Unavailable')),
      isDefault integer not null, specifyVlan integer not null, specifyIpRanges integer not null, conserveMode integer not null,
      isPersistent integer not null, egressDefaultPolicy integer not null, forVpc integer not null,
      networkRate integer not null, services text not null, traits text not null, sortKey integer not null,
      created integer not null, removed integer
    ) strict;
    create unique index networkOfferingName on networkOffering (lower(name)) where removed is null;
    create table network (
      id integer primary key, uuid text not null unique, name text not null, displayText text not null,
      zoneId integer not null references zone, physicalNetworkId integer not null references physicalNetwork,
      offeringId integer not null references networkOffering,
      guestType text not null check (guestType in ('Shared', 'Isolated', 'L2')),
      state text not null check (state in ('Allocated', 'Setup', 'Implementing', 'Implemented', 'Shutdown', 'Destroy')),
      aclType text not null check (aclType in ('Account', 'Domain')),
      accountId integer references account, domainId integer not null references domain, subdomainAccess integer not null,
      gateway text, netmask text, cidr text, broadcastUri text, networkDomain text not null,
      isDefault integer not null, restartRequired integer not null, displayNetwork integer not null,
      created integer not null, removed integer
    ) strict;
    create index networkZone on network (zoneId);
    create index networkAccount on network (accountId) where accountId is not null;
    create table vlan (
      id integer primary key, uuid text not null unique, type text not null check (type in ('DirectAttached', 'VirtualNetwork')),
      zoneId integer not null references zone, physicalNetworkId integer not null references physicalNetwork,
      networkId integer references network, podId integer references pod,
      accountId integer references account, domainId integer references domain, vlan text not null,
      gateway text not null, netmask text not null, startIp text not null, endIp text not null, forSystemVms integer not null,
      created integer not null, removed integer
    ) strict;
    create index vlanZone on vlan (zoneId);
    create index vlanNetwork on vlan (networkId);
    create table guestIp (
      id integer primary key, uuid text not null unique, vlanId integer references vlan,
      networkId integer not null references network, podId integer references pod, ip text not null, takenBy text,
      unique (networkId, ip)
    ) strict;
    create index guestIpVlan on guestIp (vlanId);
    create index guestIpFree on guestIp (networkId, podId, id) where takenBy is null;
    create index guestIpTaken on guestIp (takenBy) where takenBy is not null;
    create table macCounter (id integer primary key, last integer not null) strict;
    insert into macCounter values (1, 0);
  `,
  '0024-public-ip': `
    create table publicIp (
      id integer primary key, uuid text not null unique, vlanId integer not null references vlan,
      zoneId integer not null references zone, ip text not null,
      state text not null check (state in ('Free', 'Allocating', 'Allocated', 'Releasing', 'Reserved')),
      accountId integer references account, networkId integer references network, sourceNat integer not null,
      takenBy text, forDisplay integer not null, allocated integer, unique (vlanId, ip)
    ) strict;
    create index publicIpFree on publicIp (zoneId, id) where state = 'Free';
    create index publicIpAccount on publicIp (accountId) where accountId is not null;
    create index publicIpNetwork on publicIp (networkId) where networkId is not null;
    create unique index publicIpSourceNat on publicIp (networkId) where sourceNat = 1;
    create index publicIpTaken on publicIp (takenBy) where takenBy is not null;
  `,
  '0120-static-nat': `
    alter table publicIp add column vmId integer;
    alter table publicIp add column vmIp text;
    create index publicIpVm on publicIp (vmId) where vmId is not null;
  `,
  '0123-network-idle': 'alter table network add column idleSince integer;',
  '0141-tier': `
    alter table network add column vpcId integer references vpc;
    alter table publicIp add column vpcId integer references vpc;
    create index networkVpc on network (vpcId) where vpcId is not null;
    create index publicIpVpc on publicIp (vpcId) where vpcId is not null;
    create unique index publicIpVpcSourceNat on publicIp (vpcId) where sourceNat = 1 and vpcId is not null;
  `,
  '0143-tier-acl': 'alter table network add column aclId integer references networkAcl;',
  '0153-network-offering-choices': `
    alter table networkOffering add column capabilities text not null default '{}';
    alter table networkOffering add column tags text;
    alter table networkOffering add column maxConnections integer;
    alter table networkOffering add column domainIds text;
    alter table networkOffering add column zoneIds text;
  `,
  '0155-network-redundant': 'alter table network add column redundant integer not null default 0;',
  '0156-network-terms': `
    alter table network add column networkCidr text;
    alter table network add column dns1 text;
    alter table network add column dns2 text;
    alter table network add column publicMtu integer;
    alter table network add column privateMtu integer;
  `,
  '0157-router-offering':
    'alter table networkOffering add column routerOfferingId integer references serviceOffering;',
} as const
