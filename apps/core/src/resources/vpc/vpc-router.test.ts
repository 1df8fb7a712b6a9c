import { afterEach, beforeEach, expect, test } from 'vitest'
import { vpcZone, type VpcZone } from './test-zone.ts'

let v: VpcZone
beforeEach(async () => {
  v = await vpcZone(1)
})
afterEach(() => v.t.close())

const create = (how: object = {}) => {
  const { zoneid, vpcofferingid } = v
  return v.t.admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid, ...how })
}
const routers = async (how: object = {}) => {
  await v.t.core.idle()
  return (await v.t.admin.call('listRouters', { listall: true, ...how })).rows
}

test('a VPC has a router as soon as it is there, which goes out by its source NAT', async () => {
  const vpc = await create()
  const [router, ...others] = await routers({ vpcid: vpc.id })
  expect(others).toEqual([])
  const { rows } = await v.t.admin.call('listPublicIpAddresses', { issourcenat: true, listall: true })
  expect(router).toMatchObject({
    state: 'Running',
    vpcid: vpc.id,
    vpcname: 'v',
    account: 'admin',
    networkdomain: vpc.networkdomain,
    publicip: rows[0]?.ipaddress,
  })
  expect(await routers({ forvpc: true })).toHaveLength(1)
  expect(await routers({ forvpc: false })).toEqual([])
  const other = await create({ name: 'w', start: false })
  expect(await routers({ vpcid: other.id })).toEqual([])
})

test('a restart with cleanup brings a new router, with the same address and the same MAC', async () => {
  const { id } = await create()
  const [first] = await routers()
  await v.t.admin.run('restartVPC', { id })
  expect(await routers()).toMatchObject([{ id: first?.id, state: 'Running' }])
  await v.t.admin.run('restartVPC', { id, cleanup: true })
  const [second] = await routers()
  expect(second).toMatchObject({
    state: 'Running',
    publicip: first?.publicip,
    publicmacaddress: first?.publicmacaddress,
  })
  expect(second?.id).not.toBe(first?.id)
  await v.t.admin.run('updateVPC', { id, keepmacaddressonpublicnic: false })
  await v.t.admin.run('restartVPC', { id, cleanup: true })
  expect((await routers())[0]?.publicmacaddress).not.toBe(first?.publicmacaddress)
})

test('the router goes with its VPC', async () => {
  const { id } = await create()
  expect(await routers()).toHaveLength(1)
  await v.t.admin.run('deleteVPC', { id })
  expect(await routers()).toEqual([])
})

test('a VPC that gets no address is not made', async () => {
  const free = await v.t.admin.call('listPublicIpAddresses', { allocatedonly: false, state: 'Free' })
  for (const { ipaddress } of free.rows)
    await v.t.admin.run('associateIpAddress', { zoneid: v.zoneid, ...(ipaddress && { ipaddress }) })
  await expect(create()).rejects.toMatchObject({ errorcode: 533 })
  expect((await v.t.admin.call('listVPCs', { listall: true })).rows).toEqual([])
  expect(await routers()).toEqual([])
})
