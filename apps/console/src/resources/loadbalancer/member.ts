import { vmTransitions } from '@cloud/contract'
import { IconServer } from '@tabler/icons-react'
import { partOf } from '#shared/engine/declare.ts'

/** Who shares the traffic of a rule. The rows are instances, and so is their page. */
export const lbmember = partOf('lbmember', {
  list: 'listLoadBalancerRuleInstances',
  inside: 'loadbalancerruleinstance',
  path: 'instances',
  idParam: 'id',
  section: 'network',
  nested: true,
  icon: IconServer,
  columns: ['displayname', 'state', 'ipaddress', 'hostname', 'account', 'zonename'],
  moreColumns: ['name', 'id'],
  states: { state: vmTransitions },
  fixed: () => ({ lbvmips: true }),
  groups: {},
  events: false,
  actions: {
    removeFromLoadBalancerRule: {
      scope: among => ({ id: String(among['id']) }),
      also: row => ({ virtualmachineids: [row.id] }),
      danger: 'confirm',
      warning: 'warning.removeFromLoadBalancerRule',
      bulk: true,
    },
  },
})
