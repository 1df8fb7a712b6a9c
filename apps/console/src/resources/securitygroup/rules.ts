import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react'
import { partOf } from '#shared/engine/declare.ts'
import { portFields } from '#shared/engine/words.ts'

/** What both directions have in common. */
const rule = {
  list: 'listSecurityGroups',
  section: 'network',
  nested: true,
  title: (row: {
    protocol?: string | undefined
    cidr?: string | undefined
    securitygroupname?: string | undefined
  }) => `${row.protocol ?? ''} ${row.cidr ?? row.securitygroupname ?? ''}`,
  key: (row: { ruleid?: string | undefined }) => row.ruleid ?? '',
  columns: [
    'protocol',
    'startport',
    'endport',
    'icmptype',
    'icmpcode',
    'cidr',
    'securitygroupname',
    'account',
  ],
  groups: {},
  events: false,
} as const

const protocols = ['tcp', 'udp', 'icmp', 'all'] as const
const fields = {
  protocol: { options: protocols, initial: 'tcp' },
  ...portFields,
  cidrlist: { required: true, initial: '0.0.0.0/0', help: 'help.cidrlist' },
} as const

/** Where a group's new rule belongs: the group whose page shows the list. */
const ofGroup = (among: Readonly<Record<string, unknown>>) => ({ securitygroupid: String(among['id']) })

export const ingressrule = partOf('ingressrule', {
  ...rule,
  path: 'ingress-rules',
  icon: IconArrowDownRight,
  inside: 'ingressrule',
  actions: {
    authorizeSecurityGroupIngress: { on: 'list', scope: ofGroup, fields },
    revokeSecurityGroupIngress: {
      danger: 'confirm',
      warning: 'warning.revokeRule',
      removes: true,
      bulk: true,
    },
  },
})

export const egressrule = partOf('egressrule', {
  ...rule,
  path: 'egress-rules',
  icon: IconArrowUpRight,
  inside: 'egressrule',
  actions: {
    authorizeSecurityGroupEgress: { on: 'list', scope: ofGroup, fields },
    revokeSecurityGroupEgress: {
      danger: 'confirm',
      warning: 'warning.revokeRule',
      removes: true,
      bulk: true,
    },
  },
})
