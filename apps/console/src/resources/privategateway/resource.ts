import { IconBuildingBridge } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

const ofVlan = (values: Readonly<Record<string, unknown>>) => !values['associatednetworkid']

/** The interface of a VPC's router in a network outside of the cloud. */
export const privategateway = resource('privategateway', {
  list: 'listPrivateGateways',
  path: 'private-gateways',
  section: 'network',
  nested: true,
  icon: IconBuildingBridge,
  title: row => row.ipaddress ?? row.id,
  columns: ['ipaddress', 'state', 'gateway', 'netmask', 'vlan', 'aclname', 'associatednetwork'],
  moreColumns: ['sourcenatsupported', 'vpcname', 'account', 'id'],
  states: { state: { Ready: {}, Creating: {}, Deleting: {} } },
  words: { vlan: uri => uri.replace('vlan://', '') },
  fixed: () => ({ listall: true }),
  groups: {
    general: ['ipaddress', 'state', 'gateway', 'netmask', 'vlan', 'sourcenatsupported'],
    placement: ['vpcname', 'aclname', 'associatednetwork', 'zonename', 'account', 'domain', 'project'],
  },
  related: { listStaticRoutes: 'gatewayid' },
  refs: { vpcgatewayip: 'vpcgatewayid' },
  events: 'PrivateGateway',
  actions: {
    createPrivateGateway: {
      on: 'list',
      fields: {
        vpcid: {},
        ipaddress: {},
        gateway: {},
        netmask: {},
        // a root admin names the VLAN, everybody else a network that is on one
        vlan: { help: 'help.gatewayvlan', asked: ofVlan },
        associatednetworkid: { asked: values => !values['vlan'] },
        physicalnetworkid: { more: true, asked: ofVlan },
        aclid: { more: true, help: 'help.gatewayacl', among: ({ vpcid }) => ({ vpcid }) },
        sourcenatsupported: { more: true },
        bypassvlanoverlapcheck: { more: true, asked: ofVlan },
      },
    },
    replaceNetworkACLList: {
      fields: { aclid: { required: true, among: (_, row) => ({ vpcid: row?.vpcid }) } },
    },
    deletePrivateGateway: {
      danger: 'name',
      takes: ['listStaticRoutes'],
      warning: 'warning.deletePrivateGateway',
      removes: true,
    },
  },
})
