import type { Generated } from 'kysely'
import type { AclAction, AclDirection } from './domain/acl-item.ts'

interface NetworkAclTable {
  id: Generated<number>
  uuid: string
  name: string
  description: string | null
  /** null: a list of the system, for every VPC */
  vpcId: number | null
  /** owner of the VPC */
  accountId: number | null
  displayAcl: 0 | 1
  created: number
  removed: number | null
}

interface NetworkAclItemTable {
  id: Generated<number>
  uuid: string
  aclId: number
  /** place in the list: the first that fits decides */
  number: number
  action: AclAction
  trafficType: AclDirection
  /** tcp, udp, icmp, all, or the number of an IP protocol */
  protocol: string
  startPort: number | null
  endPort: number | null
  icmpType: number | null
  icmpCode: number | null
  /** JSON array */
  cidrs: string
  reason: string | null
  state: 'Add' | 'Active' | 'Revoke'
  displayItem: 0 | 1
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    networkAcl: NetworkAclTable
    networkAclItem: NetworkAclItemTable
  }
}

export const networkAclMigrations = {
  '0142-network-acl': `
    create table networkAcl (
      id integer primary key, uuid text not null unique, name text not null, description text,
      vpcId integer references vpc, accountId integer references account, displayAcl integer not null,
      created integer not null, removed integer
    ) strict;
    create index networkAclVpc on networkAcl (vpcId) where removed is null;
    create table networkAclItem (
      id integer primary key, uuid text not null unique, aclId integer not null references networkAcl,
      number integer not null, action text not null check (action in ('Allow', 'Deny')),
      trafficType text not null check (trafficType in ('Ingress', 'Egress')), protocol text not null,
      startPort integer, endPort integer, icmpType integer, icmpCode integer, cidrs text not null, reason text,
      state text not null check (state in ('Add', 'Active', 'Revoke')), displayItem integer not null,
      created integer not null, removed integer
    ) strict;
    create unique index networkAclItemNumber on networkAclItem (aclId, number) where removed is null;
  `,
} as const
