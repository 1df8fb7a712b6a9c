import { addTenant } from '@cloud/testkit'
import type { Cloud } from '@cloud/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { vpcZone, type VpcZone } from '../vpc/test-zone.ts'

let v: VpcZone
let admin: Cloud
let vpcid: string

beforeEach(async () => {
  v = await vpcZone(1)
  admin = v.t.admin
  vpcid = (await vpc('10.9.0.0/16')).id
})
afterEach(() => v.t.close())

const vpc = (cidr: string, cloud = admin) => {
  const { zoneid, vpcofferingid } = v
  return cloud.run('createVPC', { name: 'v', cidr, zoneid, vpcofferingid })
}
const terms = {
  gateway: '203.0.113.7',
  cidrlist: '10.20.0.0/16',
  ipsecpsk: 'shared-secret',
  ikepolicy: 'aes128-sha1;modp1536',
  esppolicy: 'aes128-sha1',
}
const customer = (how: object = {}, cloud = admin) =>
  cloud.run('createVpnCustomerGateway', { ...terms, ...how })
const gateway = (how: object = {}, cloud = admin) => cloud.run('createVpnGateway', { vpcid, ...how })
const connect = (s2svpngatewayid: string, s2scustomergatewayid: string, how: object = {}) =>
  admin.run('createVpnConnection', { s2svpngatewayid, s2scustomergatewayid, ...how })
const invalid = { errorcode: 431 }
const state = async (id: string) => (await admin.call('listVpnConnections', { id })).rows[0]?.state

test('a VPC is connected with the networks behind a customer gateway while its router runs', async () => {
  const [here, there] = [await gateway(), await customer({ name: 'office', dpd: true })]
  const nat = (await admin.call('listPublicIpAddresses', { vpcid, issourcenat: true })).rows[0]
  expect(here).toMatchObject({ vpcid, vpcname: 'v', publicip: nat?.ipaddress, account: 'admin' })
  expect(there).toMatchObject({ ...terms, name: 'office', dpd: true, ikelifetime: 86_400, esplifetime: 3600 })
  await v.t.core.idle()
  const connection = await connect(here.id, there.id)
  expect(connection).toMatchObject({
    s2svpngatewayid: here.id,
    s2scustomergatewayid: there.id,
    state: 'Connected',
    passive: false,
    publicip: nat?.ipaddress,
    gateway: '203.0.113.7',
    cidrlist: '10.20.0.0/16',
  })
  expect((await admin.call('listVpnConnections', { vpcid })).rows).toEqual([connection])
  const router = (await admin.call('listRouters', { vpcid })).rows[0]?.id ?? ''
  await admin.run('stopRouter', { id: router })
  expect(await state(connection.id)).toBe('Disconnected')
  await admin.run('startRouter', { id: router })
  expect(await state(connection.id)).toBe('Connected')
})

test('a passive connection waits to be called, also after a reset', async () => {
  const { id } = await connect((await gateway()).id, (await customer()).id, { passive: true })
  expect(await state(id)).toBe('Disconnected')
  expect(await admin.run('resetVpnConnection', { id })).toMatchObject({
    passive: true,
    state: 'Disconnected',
  })
  expect(await admin.run('updateVpnConnection', { id, fordisplay: false })).toMatchObject({
    fordisplay: false,
  })
  const { rows } = await admin.call('listEvents', { type: 'VPN.S2S.CONNECTION.RESET' })
  expect(new Set(rows.map(event => event.state))).toEqual(new Set(['Scheduled', 'Started', 'Completed']))
})

test('ends stay while connections lead there', async () => {
  const [here, there] = [await gateway(), await customer()]
  const { id } = await connect(here.id, there.id)
  await expect(admin.run('deleteVpnGateway', { id: here.id })).rejects.toMatchObject(invalid)
  await expect(admin.run('deleteVpnCustomerGateway', { id: there.id })).rejects.toMatchObject(invalid)
  await admin.run('deleteVpnConnection', { id })
  await admin.run('deleteVpnGateway', { id: here.id })
  await admin.run('deleteVpnCustomerGateway', { id: there.id })
  expect((await admin.call('listVpnCustomerGateways', {})).rows).toEqual([])
  await customer()
})

test('a VPC has one gateway, at its source NAT or another address that is free', async () => {
  const ip = await admin.run('associateIpAddress', { vpcid })
  const other = await admin.run('associateIpAddress', { zoneid: v.zoneid })
  await expect(gateway({ ipaddressid: other.id })).rejects.toMatchObject(invalid)
  expect(await gateway({ ipaddressid: ip.id })).toMatchObject({ publicip: ip.ipaddress })
  await expect(gateway()).rejects.toMatchObject(invalid)
  expect((await admin.call('listPublicIpAddresses', { id: ip.id })).rows).toMatchObject([{ hasrules: true }])
  await admin.run('disassociateIpAddress', { id: ip.id })
  expect((await admin.call('listVpnGateways', { vpcid })).rows).toEqual([])
  const late = await admin.run('createVPC', {
    name: 'late',
    cidr: '10.8.0.0/16',
    zoneid: v.zoneid,
    vpcofferingid: v.vpcofferingid,
    start: false,
  })
  await expect(gateway({ vpcid: late.id })).rejects.toMatchObject({ status: 530 })
})

test('connections cross neither the VPC nor each other, and are as many as the setting allows', async () => {
  const { id: here } = await gateway()
  const other = async (n: number, cidrlist: string) => (await customer({ name: `c${n}`, cidrlist })).id
  await expect(connect(here, await other(1, '10.9.4.0/24'))).rejects.toMatchObject(invalid)
  const first = await other(2, '10.20.0.0/16,10.21.0.0/16')
  await connect(here, first)
  await expect(connect(here, first)).rejects.toMatchObject(invalid)
  await expect(connect(here, await other(3, '10.21.7.0/24'))).rejects.toMatchObject(invalid)
  for (let n = 4; n < 7; n++) await connect(here, await other(n, `10.3${n}.0.0/16`))
  await expect(connect(here, await other(7, '10.37.0.0/16'))).rejects.toMatchObject(invalid)
})

test('a customer gateway is described anew, and its name is free in its account', async () => {
  const there = await customer({ name: 'office' })
  expect(await customer()).toMatchObject({ name: 'VPN-203.0.113.7' })
  await expect(customer({ name: 'office' })).rejects.toMatchObject(invalid)
  await expect(customer({ name: 'x', ikepolicy: 'aes128-sha1' })).rejects.toMatchObject(invalid)
  const { id } = await connect((await gateway()).id, there.id)
  const change = (how: object) => admin.run('updateVpnCustomerGateway', { ...terms, id: there.id, ...how })
  await expect(change({})).rejects.toMatchObject(invalid)
  expect(await change({ name: 'office', gateway: 'vpn.example.org' })).toMatchObject({
    gateway: 'vpn.example.org',
  })
  expect((await admin.call('listVpnConnections', { id })).rows).toMatchObject([
    { gateway: 'vpn.example.org' },
  ])
})

test('gateways and connections belong to their owner, and a VPC takes its own along', async () => {
  const tenant = await addTenant(v.t, 'tenant')
  const [here, foreign] = [await gateway(), await customer({}, tenant)]
  await expect(connect(here.id, foreign.id)).rejects.toMatchObject(invalid)
  const there = await customer()
  const { id } = await connect(here.id, there.id)
  for (const attempt of [
    () => tenant.run('createVpnGateway', { vpcid }),
    () => tenant.run('resetVpnConnection', { id }),
    () => tenant.run('deleteVpnConnection', { id }),
    () => tenant.run('deleteVpnCustomerGateway', { id: there.id }),
  ])
    await expect(attempt()).rejects.toMatchObject({ status: 531 })
  expect((await tenant.call('listVpnConnections', { listall: true })).rows).toEqual([])
  await admin.call('addAnnotation', {
    entitytype: 'VPN_CUSTOMER_GATEWAY',
    entityid: there.id,
    annotation: 'call first',
  })
  expect((await admin.call('listVpnCustomerGateways', { id: there.id })).rows).toMatchObject([
    { hasannotations: true },
  ])
  await admin.run('deleteVPC', { id: vpcid })
  expect((await admin.call('listVpnConnections', {})).rows).toEqual([])
  expect((await admin.call('listVpnGateways', {})).rows).toEqual([])
  await admin.run('deleteVpnCustomerGateway', { id: there.id })
})

test('addresses at which a gateway once was can be taken away', async () => {
  const { t, zoneid, vpcofferingid } = await vpcZone()
  const { id } = await t.admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })
  const here = await t.admin.run('createVpnGateway', { vpcid: id })
  const there = await t.admin.run('createVpnCustomerGateway', terms)
  await t.admin.run('createVpnConnection', { s2svpngatewayid: here.id, s2scustomergatewayid: there.id })
  await t.admin.run('deleteVPC', { id })
  const { rows: ranges } = await t.admin.call('listVlanIpRanges', { zoneid })
  expect(ranges.length).toBeGreaterThan(0)
  for (const range of ranges) await t.admin.call('deleteVlanIpRange', { id: range.id })
  await expect(t.admin.call('listVlanIpRanges', { zoneid })).resolves.toMatchObject({ count: 0 })
  await t.close()
})
