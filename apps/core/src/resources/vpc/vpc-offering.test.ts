import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let t: TestCloud
beforeEach(async () => {
  t = await createTestCloud()
})
afterEach(() => t.close())

const offerings = async (params = {}) => (await t.admin.call('listVPCOfferings', params)).rows

test('a new installation has CloudStack’s seven VPC offerings', async () => {
  const rows = await offerings()
  expect(rows.map(row => row.name)).toEqual([
    'Default VPC offering',
    'Default VPC  offering with Netscaler',
    'Redundant VPC offering',
    'VPC offering with NSX - NAT Mode',
    'VPC offering with NSX - Route Mode',
    'VPC offering with Netris - Route Mode',
    'VPC offering with Netris - NAT Mode',
  ])
  expect(rows[0]?.service?.find(service => service.name === 'Lb')?.provider).toEqual([
    { name: 'VpcVirtualRouter' },
    { name: 'InternalLbVm' },
  ])
  expect(await offerings({ supportedservices: 'Lb,Vpn' })).toHaveLength(5)
  expect((await offerings({ isdefault: true })).map(row => row.name)).toEqual([
    'Default VPC offering',
    'Redundant VPC offering',
  ])
})

test('an offering is made disabled, enabled, and deleted; those of the system stay', async () => {
  const made = await t.admin.run('createVPCOffering', {
    name: 'slim',
    supportedservices: 'Dhcp,Dns',
    serviceproviderlist: [{ service: 'Lb', provider: 'InternalLbVm' }],
  })
  expect(made).toMatchObject({ name: 'slim', displaytext: 'slim', state: 'Disabled', isdefault: false })
  expect(made.service?.map(({ name, provider }) => [name, provider?.[0]?.name])).toEqual([
    ['Dhcp', 'VpcVirtualRouter'],
    ['Dns', 'VpcVirtualRouter'],
    ['Lb', 'InternalLbVm'],
    ['SourceNat', 'VpcVirtualRouter'],
  ])
  await expect(t.admin.run('createVPCOffering', { name: 'SLIM' })).rejects.toMatchObject({ status: 431 })
  const { id } = made
  expect(await t.admin.run('updateVPCOffering', { id, state: 'enabled', name: 'lean' })).toMatchObject({
    state: 'Enabled',
    name: 'lean',
  })
  await t.admin.run('deleteVPCOffering', { id })
  expect(await offerings({ name: 'lean' })).toEqual([])
  const [first] = await offerings()
  await expect(t.admin.run('deleteVPCOffering', { id: first?.id ?? '' })).rejects.toMatchObject({
    status: 431,
  })
})

test('services that a VPC cannot have, and providers that cannot give them, are refused', async () => {
  const make = (how: object) => t.admin.run('createVPCOffering', { name: 'x', ...how })
  for (const how of [
    { supportedservices: 'SecurityGroup' },
    { supportedservices: 'Firewall' },
    { serviceproviderlist: [{ service: 'Lb', provider: 'VirtualRouter' }] },
    { serviceproviderlist: [{ service: 'Dns', provider: 'InternalLbVm' }] },
  ])
    await expect(make(how)).rejects.toMatchObject({ status: 431 })
  expect((await offerings()).map(row => row.name)).not.toContain('x')
})

test('a clone has the services of its source, without those that are dropped and with those that are added', async () => {
  const [source] = await offerings()
  const clone = (how: object) =>
    t.admin.run('cloneVPCOffering', { name: 'clone', sourceofferingid: source?.id ?? '', ...how })
  const made = await clone({ dropservices: 'Vpn,NetworkACL', enable: true })
  expect(made).toMatchObject({ state: 'Enabled', isdefault: false, displaytext: 'Default VPC offering' })
  expect(made.service).toEqual(source?.service?.filter(({ name }) => name !== 'Vpn' && name !== 'NetworkACL'))
  const more = await clone({
    name: 'more',
    sourceofferingid: made.id,
    addservices: 'Vpn',
    serviceproviderlist: [{ service: 'Lb', provider: 'InternalLbVm' }],
  })
  expect(more.service?.map(({ name }) => name)).toContain('Vpn')
  expect(more.service?.find(({ name }) => name === 'Lb')?.provider).toEqual([{ name: 'InternalLbVm' }])
  await expect(clone({})).rejects.toMatchObject({ status: 431 })
  const [nsx] = await offerings({ name: 'NSX' })
  await expect(clone({ name: 'n', sourceofferingid: nsx?.id })).rejects.toMatchObject({ status: 431 })
})
