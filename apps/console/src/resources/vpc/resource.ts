import { IconCloudNetwork } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

/** Its tiers are networks. */
export const vpc = resource('vpc', {
  list: 'listVPCs',
  path: 'vpcs',
  section: 'network',
  icon: IconCloudNetwork,
  columns: ['name', 'state', 'cidr', 'vpcofferingname', 'account', 'zonename'],
  moreColumns: ['displaytext', 'networkdomain', 'restartrequired', 'domain', 'created', 'id'],
  states: { state: { Enabled: {}, Inactive: {} } },
  fixed: () => ({ listall: true }),
  filters: { zoneid: 'pick', restartrequired: 'yesno' },
  groups: {
    general: ['name', 'displaytext', 'state', 'restartrequired', 'created'],
    network: ['cidr', 'networkdomain', 'dns1', 'dns2', 'vpcofferingname'],
    placement: ['zonename', 'account', 'domain', 'project'],
  },
  related: {
    // of its zone: a tier that is added there knows it
    listNetworks: row => ({ vpcid: row.id, zoneid: row.zoneid ?? '' }),
    listNetworkACLLists: 'vpcid',
    listPublicIpAddresses: 'vpcid',
    listRouters: 'vpcid',
    listPrivateGateways: 'vpcid',
    listVpnGateways: 'vpcid',
    listVpnConnections: 'vpcid',
    listStaticRoutes: 'vpcid',
  },
  refs: { vpcname: 'vpcid' },
  tagged: 'Vpc',
  annotated: 'VPC',
  events: 'Vpc',
  actions: {
    createVPC: {
      on: 'list',
      fields: {
        name: {},
        zoneid: {},
        vpcofferingid: { among: values => ({ zoneid: values['zoneid'], state: 'Enabled' }) },
        cidr: { required: true, help: 'help.vpccidr' },
        displaytext: { more: true },
        networkdomain: { more: true, help: 'help.networkdomain' },
        dns1: { more: true },
        dns2: { more: true },
      },
    },
    updateVPC: { fields: { name: {}, displaytext: {} } },
    restartVPC: {
      fields: {
        cleanup: { label: 'field.routersanew', help: 'help.routersanew' },
        makeredundant: { more: true },
      },
      danger: 'confirm',
      warning: 'warning.restartVPC',
    },
    deleteVPC: {
      danger: 'name',
      takes: ['listPublicIpAddresses', 'listRouters'],
      warning: 'warning.deleteVPC',
      removes: true,
    },
  },
})
