import type { Generated } from 'kysely'

interface SecurityGroupTable {
  id: Generated<number>
  uuid: string
  name: string
  description: string
  accountId: number
  created: number
  removed: number | null
}

/** One permission of a group: who may reach its instances, or whom they may reach. Exactly one of cidr and peerId. */
interface SecurityGroupRuleTable {
  id: Generated<number>
  uuid: string
  groupId: number
  direction: 'ingress' | 'egress'
  /** tcp, udp, icmp, all, or a protocol's number */
  protocol: string
  /** first port, or ICMP's type; null: all */
  startPort: number | null
  /** last port, or ICMP's code; null: all */
  endPort: number | null
  cidr: string | null
  /** a group whose instances are meant */
  peerId: number | null
  created: number
}

interface VmSecurityGroupTable {
  id: Generated<number>
  vmId: number
  groupId: number
}

declare module '#ports/db.ts' {
  interface Tables {
    securityGroup: SecurityGroupTable
    securityGroupRule: SecurityGroupRuleTable
    vmSecurityGroup: VmSecurityGroupTable
  }
}

export const securityGroupMigrations = {
  '0046-security-group': `
    create table securityGroup (
      id integer primary key, uuid text not null unique, name text not null, description text not null,
      accountId integer not null references account, created integer not null, removed integer
    ) strict;
    create unique index securityGroupName on securityGroup (accountId, lower(name)) where removed is null;
    create table securityGroupRule (
      id integer primary key, uuid text not null unique, groupId integer not null references securityGroup,
      direction text not null check (direction in ('ingress', 'egress')), protocol text not null,
      startPort integer, endPort integer, cidr text, peerId integer references securityGroup, created integer not null,
      check ((cidr is null) != (peerId is null))
    ) strict;
    create index securityGroupRuleGroup on securityGroupRule (groupId);
    create index securityGroupRulePeer on securityGroupRule (peerId) where peerId is not null;
    create table vmSecurityGroup (
      id integer primary key, vmId integer not null references vm, groupId integer not null references securityGroup,
      unique (vmId, groupId)
    ) strict;
    create index vmSecurityGroupGroup on vmSecurityGroup (groupId);
  `,
} as const
