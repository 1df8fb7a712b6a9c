import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advancedZone, basicZone } from './fixtures.ts'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })

const addresses = async (vlanid: string) => {
  const list = { vlanid, allocatedonly: false, listall: true }
  return (await t.admin.call('listPublicIpAddresses', list)).rows
    .map(row => row.ipaddress ?? '')
    .toSorted((a, b) => a.localeCompare(b))
}

test('a public range grows and shrinks around what is in use', async () => {
  const { zone, range } = await advancedZone(t.admin)
  const { id } = range
  const change = (more: object) => t.admin.call('updateVlanIpRange', { id, ...more })
  await t.admin.run('associateIpAddress', { zoneid: zone.id, ipaddress: '192.0.2.15' })
  await expect(change({ startip: '192.0.2.16' })).rejects.toMatchObject(refused(/192\.0\.2\.15 is in use/))
  expect(await change({ startip: '192.0.2.14', endip: '192.0.2.16' })).toMatchObject({
    startip: '192.0.2.14',
    endip: '192.0.2.16',
  })
  expect(await addresses(id)).toEqual(['192.0.2.14', '192.0.2.15', '192.0.2.16'])
  await change({ endip: '192.0.2.18' })
  expect(await addresses(id)).toHaveLength(5)
  expect((await t.admin.call('listPublicIpAddresses', { ipaddress: '192.0.2.15' })).rows).toMatchObject([
    { state: 'Allocated' },
  ])
  await t.admin.run('associateIpAddress', { zoneid: zone.id, ipaddress: '192.0.2.18' })
  const events = await t.admin.call('listEvents', { listall: true, type: 'VLAN.IP.RANGE.UPDATE' })
  expect(events.count).toBe(2)
})

test('a range changes its subnet and whom it is for only while nobody uses it', async () => {
  const { zone, range } = await advancedZone(t.admin)
  const change = (more: object) => t.admin.call('updateVlanIpRange', { id: range.id, ...more })
  const subnet = { gateway: '192.0.2.2', netmask: '255.255.255.128' }
  const ip = await t.admin.run('associateIpAddress', { zoneid: zone.id })
  await expect(change(subnet)).rejects.toMatchObject(refused(/gateway and netmask stay/))
  await expect(change({ forsystemvms: true })).rejects.toMatchObject(refused(/whom it is for stay/))
  await t.admin.run('disassociateIpAddress', { id: ip.id })
  expect(await change({ ...subnet, forsystemvms: true })).toMatchObject({ ...subnet, forsystemvms: true })
  await expect(t.admin.run('associateIpAddress', { zoneid: zone.id })).rejects.toMatchObject({ status: 533 })
})

test('a range stays within its subnet and off other ranges', async () => {
  const { zone, range } = await advancedZone(t.admin)
  const second = await t.admin.call('createVlanIpRange', {
    zoneid: zone.id,
    forvirtualnetwork: true,
    vlan: '50',
    gateway: '192.0.2.1',
    netmask: '255.255.255.0',
    startip: '192.0.2.30',
    endip: '192.0.2.31',
  })
  const change = (more: object) => t.admin.call('updateVlanIpRange', { id: second.id, ...more })
  await expect(change({ startip: '192.0.2.19' })).rejects.toMatchObject(
    refused(/overlaps with 192\.0\.2\.10/),
  )
  await expect(change({ endip: '192.0.3.1' })).rejects.toMatchObject(refused(/outside 192\.0\.2\.0\/24/))
  await expect(change({})).rejects.toMatchObject(refused(/what is to change/))
  await change({ startip: '192.0.2.20' })
  await expect(
    t.admin.call('updateVlanIpRange', { id: range.id, endip: '192.0.2.20' }),
  ).rejects.toMatchObject(refused(/overlaps/))
})

test('addresses of guests come and go with their range; dedication is for public ones', async () => {
  const { range, zone, guests } = await basicZone(t.admin)
  const grown = await t.admin.call('updateVlanIpRange', { id: range.id, endip: '10.9.0.20' })
  expect(grown).toMatchObject({ startip: '10.9.0.10', endip: '10.9.0.20', forvirtualnetwork: false })
  const next = { ...guests, startip: '10.9.0.15', endip: '10.9.0.25' }
  await expect(t.admin.call('createVlanIpRange', next)).rejects.toMatchObject(refused(/overlaps/))
  const { rows } = await t.admin.call('listDomains')
  const dedicated = { ...guests, startip: '10.9.0.30', account: 'admin', domainid: rows[0]?.id ?? '' }
  await expect(t.admin.call('createVlanIpRange', dedicated)).rejects.toMatchObject(
    refused(/only public ones/),
  )
  expect((await t.admin.call('listVlanIpRanges', { zoneid: zone.id })).count).toBe(1)
  await expect(t.admin.call('updateVlanIpRange', { id: range.id, forsystemvms: true })).rejects.toMatchObject(
    refused(/of guests/),
  )
})
