import type { Generated } from 'kysely'

export type Algorithm = 'roundrobin' | 'leastconn' | 'source'

/** What a rule of purpose LoadBalancing has beyond a rule; its id is the rule's. */
interface LoadBalancerTable {
  id: Generated<number>
  name: string
  description: string | null
  algorithm: Algorithm
  /** as on the wire, which knows `tcp-proxy` and `ssl` besides tcp and udp */
  protocol: string
}

/** An address that gets its share of the traffic. */
interface LoadBalancerMemberTable {
  id: Generated<number>
  ruleId: number
  vmId: number
  vmIp: string
}

interface StickinessPolicyTable {
  id: Generated<number>
  uuid: string
  ruleId: number
  accountId: number
  name: string
  description: string | null
  methodName: string
  /** JSON map */
  params: string
  forDisplay: 0 | 1
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    loadBalancer: LoadBalancerTable
    loadBalancerMember: LoadBalancerMemberTable
    stickinessPolicy: StickinessPolicyTable
  }
}

export const loadBalancerMigrations = {
  '0122-load-balancer': `
    create table loadBalancer (
      id integer primary key references networkRule on delete cascade, name text not null, description text,
      algorithm text not null check (algorithm in ('roundrobin', 'leastconn', 'source')), protocol text not null
    ) strict;
    create table loadBalancerMember (
      id integer primary key, ruleId integer not null references networkRule on delete cascade,
      vmId integer not null references vm, vmIp text not null, unique (ruleId, vmId, vmIp)
    ) strict;
    create index loadBalancerMemberVm on loadBalancerMember (vmId);
    create table stickinessPolicy (
      id integer primary key, uuid text not null unique,
      ruleId integer not null references networkRule on delete cascade, accountId integer not null references account,
      name text not null, description text, methodName text not null, params text not null,
      forDisplay integer not null, created integer not null, removed integer
    ) strict;
    create index stickinessPolicyRule on stickinessPolicy (ruleId) where removed is null;
  `,
} as const
