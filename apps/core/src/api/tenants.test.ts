import type { CommandSpec } from '@cloud/contract'
import { commandSpecs } from '@cloud/contract/data'
import { enableProvider, furnished, type Furnished } from '@cloud/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { advancedZone } from '#resources/network/fixtures.ts'

type Cloud = Furnished['t']['admin']
type Loose = (command: string, params?: object) => Promise<Record<string, unknown>>
const loosely = (cloud: Cloud): Loose => cloud.run.bind(cloud) as Loose

let f: Furnished
let bob: Loose
/** response class → uuid of a thing that alice has */
let hers: Record<string, string>
let apis: { name: string; params: { name: string; required: boolean; type: string }[] }[]

beforeAll(async () => {
  f = await furnished(1)
  const { admin, core } = f.t
  const { id: acme } = await admin.call('createDomain', { name: 'acme' })
  const add = (username: string, domainid: string) =>
    admin.call('createAccount', {
      username,
      domainid,
      password: 'Secret-123',
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Example',
      accounttype: 0,
    })
  const account = await add('alice', acme)
  const other = await admin.call('createDomain', { name: 'other' })
  await add('bob', other.id)
  const alice = await f.t.as('alice', 'Secret-123', '/acme')
  const vm = await alice.run('deployVirtualMachine', f.basics)
  const volume = (await alice.call('listVolumes', {})).rows[0]?.id ?? ''
  const snapshot = await alice.run('createSnapshot', { volumeid: volume })
  const template = await alice.run('createTemplate', {
    name: 't',
    displaytext: 't',
    snapshotid: snapshot.id,
    ostypeid: '1',
  })
  const { zone, physical, offering } = await advancedZone(admin)
  const network = await alice.call('createNetwork', {
    zoneid: zone.id,
    name: 'n',
    networkofferingid: offering,
  })
  const address = await alice.run('associateIpAddress', { networkid: network.id })
  for (const name of ['VpcVirtualRouter', 'InternalLbVm']) await enableProvider(admin, physical.id, name)
  const vpc = await vpcOf(alice, admin, zone.id)
  const group = await alice.call('createSecurityGroup', { name: 'g' })
  const key = await alice.call('createSSHKeyPair', { name: 'k' })
  const job = (await alice.call('stopVirtualMachine', { id: vm.id })).jobid
  await core.idle()
  hers = {
    UserVmResponse: vm.id,
    VolumeResponse: volume,
    SnapshotResponse: snapshot.id,
    TemplateResponse: template.id,
    NetworkResponse: network.id,
    IPAddressResponse: address.id,
    SecurityGroupResponse: group.id,
    SSHKeyPairResponse: key.id,
    AccountResponse: account.id,
    UserResponse: account.user?.[0]?.id ?? '',
    DomainResponse: acme,
    AsyncJobResponse: job,
    ...vpc,
    EventResponse: (await alice.call('listEvents', {})).rows[0]?.id ?? '',
  }
  const session = await f.t.as('bob', 'Secret-123', '/other')
  bob = loosely(session)
  apis = (await session.call('listApis', {})).rows as unknown as typeof apis
}, 30_000)
afterAll(() => f.t.close())

/** A VPC with what belongs to it, by response class. */
async function vpcOf(alice: Cloud, admin: Cloud, zoneid: string): Promise<Record<string, string>> {
  const { rows } = await alice.call('listVPCOfferings', { isdefault: true })
  const range = { zoneid, cidr: '10.5.0.0/16', vpcofferingid: rows[0]?.id ?? '' }
  const { id: vpcid } = await alice.run('createVPC', { name: 'v', ...range })
  const { id: aclid } = await alice.run('createNetworkACLList', { name: 'a', vpcid })
  const item = await alice.run('createNetworkACL', { aclid, protocol: 'tcp' })
  const outside = { ipaddress: '172.20.0.2', gateway: '172.20.0.1', netmask: '255.255.255.0' }
  const { id: gatewayid } = await admin.run('createPrivateGateway', { vpcid, vlan: '300', ...outside })
  const route = await alice.run('createStaticRoute', { gatewayid, cidr: '10.50.0.0/16' })
  const { id: s2svpngatewayid } = await alice.run('createVpnGateway', { vpcid })
  const { id: s2scustomergatewayid } = await alice.run('createVpnCustomerGateway', {
    gateway: '203.0.113.7',
    cidrlist: '10.20.0.0/16',
    ipsecpsk: 'shared-secret',
    ikepolicy: 'aes128-sha1;modp1536',
    esppolicy: 'aes128-sha1',
  })
  const connection = await alice.run('createVpnConnection', { s2svpngatewayid, s2scustomergatewayid })
  return {
    VpcResponse: vpcid,
    NetworkACLResponse: aclid,
    NetworkACLItemResponse: item.id,
    PrivateGatewayResponse: gatewayid,
    StaticRouteResponse: route.id,
    Site2SiteVpnGatewayResponse: s2svpngatewayid,
    Site2SiteCustomerGatewayResponse: s2scustomergatewayid,
    Site2SiteVpnConnectionResponse: connection.id,
  }
}

/** Something for each other parameter that must be there. */
const filler: Record<string, string> = {
  uuid: '1',
  string: 'x',
  integer: '1',
  long: '1',
  boolean: 'true',
  list: 'x',
}

const specs: ReadonlyMap<string, CommandSpec> = commandSpecs

test('whatever a tenant names of another tenant is refused, or tells nothing', async () => {
  expect(Object.values(hers).filter(id => !id)).toEqual([])
  const told: string[] = []
  let asked = 0
  for (const { name, params } of apis) {
    for (const param of specs.get(name)?.params ?? []) {
      const id = param.entityType?.map(type => hers[type]).find(Boolean)
      if (id === undefined || !params.some(p => p.name === param.name)) continue
      const others = Object.fromEntries(
        params.filter(p => p.required && p.name !== param.name).map(p => [p.name, filler[p.type] ?? 'x']),
      )
      asked++
      const ask = (what: object) => bob(name, what).catch((error: unknown) => error)
      const answer = await ask({ ...others, [param.name]: id })
      if (answer instanceof Error || (answer as { rows?: unknown[] }).rows?.length === 0) continue
      const without = await ask(others)
      if (JSON.stringify(answer) !== JSON.stringify(without)) told.push(`${name} ${param.name}`)
    }
  }
  expect(asked).toBeGreaterThan(100)
  expect(told).toEqual([])
}, 60_000)
