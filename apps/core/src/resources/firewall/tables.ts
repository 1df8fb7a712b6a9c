import type { Generated } from 'kysely'

export type RulePurpose = 'Ingress' | 'Egress' | 'PortForwarding' | 'StaticNat' | 'LoadBalancing'
export type RuleState = 'Add' | 'Active' | 'Revoke'

interface NetworkRuleTable {
  id: Generated<number>
  uuid: string
  purpose: RulePurpose
  networkId: number
  /** null for egress */
  publicIpId: number | null
  accountId: number
  /** tcp, udp, icmp or all */
  protocol: string
  startPort: number | null
  endPort: number | null
  icmpType: number | null
  icmpCode: number | null
  /** JSON array */
  cidrs: string
  /** JSON array; egress only */
  destCidrs: string
  privatePort: number | null
  privateEndPort: number | null
  /** where a port is forwarded to */
  vmId: number | null
  vmIp: string | null
  /** port forwarding rule that opened this one, and takes it along */
  openedBy: number | null
  state: RuleState
  forDisplay: 0 | 1
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    networkRule: NetworkRuleTable
  }
}

export const firewallMigrations = {
  '0060-firewall': `
    create table networkRule (
      id integer primary key, uuid text not null unique,
      purpose text not null check (purpose in ('Ingress', 'Egress', 'PortForwarding')),
      networkId integer not null references network, publicIpId integer references publicIp,
      accountId integer not null references account, protocol text not null, startPort integer, endPort integer,
      icmpType integer, icmpCode integer, cidrs text not null, destCidrs text not null,
      privatePort integer, privateEndPort integer, vmId integer references vm, vmIp text,
      openedBy integer references networkRule,
      state text not null check (state in ('Add', 'Active', 'Revoke')), forDisplay integer not null,
      created integer not null, removed integer
    ) strict;
    create index networkRuleIp on networkRule (publicIpId) where removed is null;
    create index networkRuleNetwork on networkRule (networkId) where removed is null;
    create index networkRuleOpened on networkRule (openedBy) where openedBy is not null;
    create index networkRuleVm on networkRule (vmId) where removed is null and vmId is not null;
  `,
  '0121-rules-of-every-purpose': `
    create table networkRuleNew (
      id integer primary key, uuid text not null unique,
      purpose text not null
        check (purpose in ('Ingress', 'Egress', 'PortForwarding', 'StaticNat', 'LoadBalancing')),
      networkId integer not null references network, publicIpId integer references publicIp,
      accountId integer not null references account, protocol text not null, startPort integer, endPort integer,
      icmpType integer, icmpCode integer, cidrs text not null, destCidrs text not null,
      privatePort integer, privateEndPort integer, vmId integer references vm, vmIp text,
      openedBy integer references networkRuleNew,
      state text not null check (state in ('Add', 'Active', 'Revoke')), forDisplay integer not null,
      created integer not null, removed integer
    ) strict;
    insert into networkRuleNew select * from networkRule;
    drop table networkRule;
    alter table networkRuleNew rename to networkRule;
    create index networkRuleIp on networkRule (publicIpId) where removed is null;
    create index networkRuleNetwork on networkRule (networkId) where removed is null;
    create index networkRuleOpened on networkRule (openedBy) where openedBy is not null;
    create index networkRuleVm on networkRule (vmId) where removed is null and vmId is not null;
  `,
} as const
