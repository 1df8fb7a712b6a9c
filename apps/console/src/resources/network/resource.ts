import { networkTransitions } from '@cloud/contract'
import { IconNetwork } from '@tabler/icons-react'
import { all, during, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

type Values = Readonly<Record<string, unknown>>
/** A tier of a VPC: it is told its addresses, and an ACL list guards it. */
const isTier = (values: Values) => values['vpcid'] !== undefined && values['vpcid'] !== ''
const isNoTier = (values: Values) => !isTier(values)

export const network = resource('network', {
  list: 'listNetworks',
  path: 'networks',
  section: 'network',
  icon: IconNetwork,
  columns: ['name', 'state', 'type', 'cidr', 'gateway', 'networkofferingname', 'account', 'zonename'],
  moreColumns: ['displaytext', 'traffictype', 'vlan', 'netmask', 'domain', 'created', 'id'],
  states: { state: networkTransitions },
  fixed: () => ({ listall: true }),
  filters: {
    type: ['Shared', 'Isolated', 'L2'],
    traffictype: ['Guest', 'Management', 'Public', 'Storage'],
    zoneid: 'pick',
    physicalnetworkid: 'pick',
    domainid: 'pick',
    account: [],
  },
  units: { receivedbytes: 'bytes', sentbytes: 'bytes' },
  groups: {
    general: ['name', 'displaytext', 'state', 'type', 'traffictype', 'created'],
    network: ['cidr', 'gateway', 'netmask', 'vlan', 'broadcasturi', 'dns1', 'dns2', 'networkdomain'],
    placement: ['networkofferingname', 'zonename', 'account', 'domain', 'project'],
    sharing: ['acltype', 'issystem', 'isdefault', 'ispersistent', 'restartrequired'],
  },
  related: {
    listVirtualMachines: 'networkid',
    listVlanIpRanges: 'networkid',
    listPublicIpAddresses: 'associatednetworkid',
    listRouters: 'networkid',
    listEgressFirewallRules: 'networkid',
  },
  refs: {
    networkname: 'networkid',
    guestnetworkname: 'guestnetworkid',
    associatednetworkname: 'associatednetworkid',
  },
  tagged: 'Network',
  annotated: 'NETWORK',
  events: 'Network',
  actions: {
    createNetwork: {
      on: 'list',
      fields: {
        name: {},
        zoneid: {},
        vpcid: { more: isNoTier, among: values => ({ zoneid: values['zoneid'] }) },
        networkofferingid: {
          among: values => ({
            zoneid: values['zoneid'],
            state: 'Enabled',
            ...(isTier(values) && { forvpc: true }),
          }),
        },
        gateway: { more: isNoTier },
        netmask: { more: isNoTier },
        aclid: { asked: isTier, among: values => ({ vpcid: values['vpcid'] }) },
        displaytext: { more: true },
        startip: { more: true },
        endip: { more: true },
        vlan: { more: true },
        networkdomain: { more: true, help: 'help.networkdomain' },
        dns1: { more: true },
        dns2: { more: true },
      },
    },
    updateNetwork: {
      fields: { name: {}, displaytext: {}, networkdomain: {}, dns1: { more: true }, dns2: { more: true } },
    },
    restartNetwork: {
      when: all(
        during('state', networkTransitions, 'Implemented', 'Setup'),
        when((row, caller) => row.type !== 'Shared' || isRootAdmin(caller), 'reason.sharedNetwork'),
      ),
      fields: {
        cleanup: { label: 'field.routersanew', help: 'help.routersanew' },
        makeredundant: { more: true },
      },
      danger: 'confirm',
      warning: 'warning.restartNetwork',
    },
    replaceNetworkACLList: {
      when: when(row => row.vpcid !== undefined, 'reason.notTier'),
      fields: { aclid: { required: true, among: (_, row) => ({ vpcid: row?.vpcid }) } },
    },
    deleteNetwork: {
      fields: { forced: { help: 'help.forcednetwork' } },
      danger: 'name',
      takes: ['listPublicIpAddresses', 'listRouters'],
      warning: 'warning.deleteNetwork',
      removes: true,
      bulk: true,
    },
  },
})
