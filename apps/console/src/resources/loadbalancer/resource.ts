import { IconScale } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

const algorithms = ['roundrobin', 'leastconn', 'source'] as const
const protocols = ['tcp', 'udp', 'tcp-proxy', 'ssl'] as const

export const loadbalancer = resource('loadbalancer', {
  list: 'listLoadBalancerRules',
  path: 'load-balancer-rules',
  section: 'network',
  nested: true,
  icon: IconScale,
  columns: ['name', 'state', 'publicip', 'publicport', 'privateport', 'algorithm', 'protocol'],
  moreColumns: ['description', 'cidrlist', 'account', 'zonename', 'id'],
  states: { state: { Active: {}, Add: {}, Staged: {}, Revoke: {}, Deleting: {} } },
  fixed: () => ({ listall: true }),
  groups: {
    general: ['name', 'description', 'state', 'algorithm', 'protocol'],
    network: ['publicip', 'publicport', 'privateport', 'cidrlist'],
    placement: ['zonename', 'account', 'domain', 'project'],
  },
  parts: ['lbmember', 'stickiness'],
  tagged: 'LoadBalancer',
  events: 'LoadBalancerRule',
  actions: {
    createLoadBalancerRule: {
      on: 'list',
      fields: {
        publicipid: { required: true },
        name: {},
        publicport: {},
        privateport: {},
        algorithm: { options: algorithms, initial: 'roundrobin' },
        // tiers of a VPC have ACL lists in place of a firewall
        openfirewall: { initial: true, asked: values => !values['networkid'] },
        networkid: { more: true, among: () => ({ forvpc: true }) },
        protocol: { options: protocols, more: true },
        description: { more: true },
        cidrlist: { more: true, help: 'help.cidrlist' },
      },
    },
    updateLoadBalancerRule: {
      fields: {
        name: {},
        algorithm: { options: algorithms },
        description: {},
        protocol: { options: protocols, more: true },
        cidrlist: { more: true, from: row => row.cidrlist?.split(/[ ,]+/), help: 'help.cidrlist' },
      },
    },
    assignToLoadBalancerRule: {
      fields: {
        virtualmachineids: { required: true, among: (_, row) => ({ networkid: row?.networkid }) },
      },
      primary: true,
    },
    deleteLoadBalancerRule: { danger: 'confirm', warning: 'warning.revokeRule', removes: true, bulk: true },
  },
})
