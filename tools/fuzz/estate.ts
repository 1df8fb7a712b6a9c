/** A cloud in which most kinds of things exist, and the ids of them all. */
import type { CommandSpec } from '@cloud/contract'
import { commandSpecs } from '@cloud/contract/data'
import { advancedZone, enableProvider, type Furnished, furnished, type TestCloud } from '@cloud/testkit'
import type { Pool } from './values.ts'

const password = 'Secret-123'

type Ask = Awaited<ReturnType<TestCloud['raw']>>

export interface Estate {
  t: TestCloud
  /** root admin, domain admin, user */
  callers: Ask[]
}

export async function makeEstate(): Promise<Estate> {
  const { t, basics } = await furnished(2, { logLevel: process.env['FUZZ_LOG'] ?? 'silent' })
  const { admin } = t
  const domain = await admin.call('createDomain', { name: 'acme' })
  const person = { password, email: 'a@example.org', firstname: 'A', lastname: 'B', domainid: domain.id }
  await admin.call('createAccount', { ...person, username: 'ann', accounttype: 0 })
  await admin.call('createAccount', { ...person, username: 'dave', accounttype: 2 })
  const ann = await t.as('ann', password, '/acme')
  for (const cloud of [admin, ann]) {
    const vm = await cloud.run('deployVirtualMachine', basics)
    const { rows: volumes } = await cloud.call('listVolumes', {})
    await cloud.run('createSnapshot', { volumeid: volumes[0]?.id ?? '' })
    await cloud.run('createVMSnapshot', { virtualmachineid: vm.id })
    await cloud.run('createTags', {
      resourceids: [vm.id],
      resourcetype: 'UserVm',
      tags: [{ key: 'a', value: 'b' }],
    })
    await cloud.call('createSecurityGroup', { name: 'g' })
    await cloud.call('createSSHKeyPair', { name: 'k' })
    await cloud.call('createInstanceGroup', { name: 'i' })
    await cloud.run('createAffinityGroup', { name: 'f', type: 'host anti-affinity' })
  }
  await admin.run('createProject', { name: 'p', displaytext: 'p' })
  await networks(t)
  await owned(admin, basics)
  await admin.call('updateConfiguration', { name: 'quota.enable.service', value: 'true' })
  await t.core.idle()
  const callers = [
    await t.raw(),
    await t.raw('dave', password, '/acme'),
    await t.raw('ann', password, '/acme'),
  ]
  return { t, callers }
}

/** One more of what others refuse to change, or what is in use otherwise. */
async function owned(admin: TestCloud['admin'], basics: Furnished['basics']): Promise<void> {
  const { zoneid } = basics
  const role = await admin.call('createRole', { name: 'own', type: 'User' })
  await admin.call('createRolePermission', { roleid: role.id, rule: 'list*', permission: 'allow' })
  const { rows: projects } = await admin.call('listProjects', {})
  const projectid = projects[0]?.id ?? ''
  const { id: projectroleid } = await admin.call('createProjectRole', { projectid, name: 'r' })
  const rule = { rule: 'list*', permission: 'allow' }
  await admin.call('createProjectRolePermission', { projectid, projectroleid, ...rule })
  const { rows: groups } = await admin.call('listSecurityGroups', {})
  const traffic = { protocol: 'tcp', startport: 80, endport: 80, cidrlist: '0.0.0.0/0' }
  for (const command of ['authorizeSecurityGroupIngress', 'authorizeSecurityGroupEgress'] as const)
    await admin.run(command, { securitygroupid: groups[0]?.id ?? '', ...traffic })
  const image = { displaytext: 'd', ostypeid: '1' }
  await admin.call('registerIso', { name: 'i', ...image, url: 'http://192.0.2.1/x.iso', zoneid })
  const { rows: snapshots } = await admin.call('listSnapshots', {})
  await admin.run('createTemplate', { name: 't', ...image, snapshotid: snapshots[0]?.id ?? '' })
  const { rows: offerings } = await admin.call('listDiskOfferings', { name: 'Small' })
  await admin.run('createVolume', { name: 'd', zoneid, diskofferingid: offerings[0]?.id ?? '' })
  const vm = await admin.run('deployVirtualMachine', { ...basics, startvm: false })
  await admin.call('addAnnotation', { entitytype: 'VM', entityid: vm.id, annotation: 'a' })
  await admin.call('registerUserData', { name: 'u', userdata: 'aGVsbG8=' })
  const { rows: users } = await admin.call('listUsers', { username: 'admin' })
  await admin.run('registerUserKeys', { id: users[0]?.id ?? '' })
  const second = { zoneid, scope: 'zone', hypervisor: 'Simulator', name: 's', url: 'nfs://192.0.2.9/second' }
  await admin.call('createStoragePool', second)
  await admin.call('addImageStore', { provider: 'NFS', zoneid, name: 'm', url: 'nfs://192.0.2.9/images' })
}

/** Networks of an Advanced zone: an isolated one with rules, a VPC with a tier and its gateways. */
async function networks({ admin }: TestCloud): Promise<void> {
  const { zone, physical, offering } = await advancedZone(admin, { vlan: '100-140' })
  for (const name of ['VpcVirtualRouter', 'InternalLbVm']) await enableProvider(admin, physical.id, name)
  const zoneid = zone.id
  const { id: networkid } = await admin.call('createNetwork', {
    zoneid,
    name: 'n',
    networkofferingid: offering,
  })
  const { id: ip } = await admin.run('associateIpAddress', { networkid })
  await admin.run('createEgressFirewallRule', { networkid, protocol: 'tcp', startport: 1, endport: 9 })
  await admin.run('createFirewallRule', { ipaddressid: ip, protocol: 'tcp', startport: 22, endport: 22 })
  const port = { publicport: 80, privateport: 80 }
  await admin.run('createLoadBalancerRule', { publicipid: ip, name: 'l', algorithm: 'roundrobin', ...port })
  const vpcs = await admin.call('listVPCOfferings', { isdefault: true })
  const range = { zoneid, cidr: '10.5.0.0/16', vpcofferingid: vpcs.rows[0]?.id ?? '' }
  const { id: vpcid } = await admin.run('createVPC', { name: 'v', ...range })
  const tiers = await admin.call('listNetworkOfferings', {
    name: 'DefaultIsolatedNetworkOfferingForVpcNetworks',
  })
  const tier = { zoneid, vpcid, networkofferingid: tiers.rows[0]?.id ?? '' }
  await admin.call('createNetwork', { name: 't', ...tier, gateway: '10.5.1.1', netmask: '255.255.255.0' })
  const { id: aclid } = await admin.run('createNetworkACLList', { name: 'a', vpcid })
  await admin.run('createNetworkACL', { aclid, protocol: 'tcp', startport: 1, endport: 9, number: 5 })
  const { id: s2svpngatewayid } = await admin.run('createVpnGateway', { vpcid })
  const far = { gateway: '203.0.113.7', cidrlist: '10.20.0.0/16', ipsecpsk: 'x' }
  const customer = await admin.run('createVpnCustomerGateway', {
    ...far,
    ikepolicy: 'aes128-sha1;modp1536',
    esppolicy: 'aes128-sha1',
  })
  await admin.run('createVpnConnection', { s2svpngatewayid, s2scustomergatewayid: customer.id })
  const outside = { ipaddress: '172.20.0.2', gateway: '172.20.0.1', netmask: '255.255.255.0' }
  const { id: gatewayid } = await admin.run('createPrivateGateway', { vpcid, vlan: '300', ...outside })
  await admin.run('createStaticRoute', { gatewayid, cidr: '10.50.0.0/16' })
}

const lists = [...commandSpecs.values()].filter(
  ({ name, params }) =>
    name.startsWith('list') && !params.some(({ required }) => required) && name !== 'listApis',
)

/** Lists that need no parameter.
 *  @param served commands by name */
export const listsOf = (served: ReadonlyMap<string, unknown>) => lists.filter(({ name }) => served.has(name))

export async function poolOf(ask: Ask, served: ReadonlyMap<string, unknown>): Promise<Pool> {
  const pool = new Map<string, string[]>()
  for (const spec of listsOf(served)) {
    const ids = await idsOf(ask, spec)
    pool.set(spec.response, [...new Set([...(pool.get(spec.response) ?? []), ...ids])].slice(0, 60))
  }
  return pool
}

async function idsOf(ask: Ask, { name, responseName, objectName }: CommandSpec): Promise<string[]> {
  const { body } = await ask({
    command: name,
    response: 'json',
    listall: 'true',
    templatefilter: 'all',
    page: '1',
    pagesize: '60',
  })
  const answer = JSON.parse(body) as Record<string, Record<string, unknown>>
  const rows = answer[responseName]?.[objectName ?? '']
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: { id?: unknown }) => (typeof row.id === 'string' ? [row.id] : []))
}
