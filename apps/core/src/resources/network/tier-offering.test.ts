import { afterEach, beforeEach, expect, test } from 'vitest'
import { vpcZone, type VpcZone } from '../vpc/test-zone.ts'

let v: VpcZone
let vpcid: string
beforeEach(async () => {
  v = await vpcZone(1)
  const { zoneid, vpcofferingid } = v
  vpcid = (await v.t.admin.run('createVPC', { name: 'v', cidr: '10.9.0.0/16', zoneid, vpcofferingid })).id
})
afterEach(() => v.t.close())

const refused = (text: RegExp) => ({ status: 431, message: expect.stringMatching(text) as unknown })
const offer = (name: string, supportedservices: string[]) =>
  v.t.admin
    .call('createNetworkOffering', {
      name,
      guestiptype: 'Isolated',
      traffictype: 'GUEST',
      forvpc: true,
      conservemode: false,
      supportedservices,
      enable: true,
    })
    .then(({ id }) => id)

test('a tier may lose services, but gains none, and keeps its list of rules', async () => {
  const small = ['Dhcp', 'Dns', 'NetworkACL']
  const [less, more, open] = [
    await offer('less', small),
    await offer('more', [...small, 'SourceNat', 'PortForwarding']),
    await offer('open', ['Dhcp', 'Dns']),
  ]
  const { id } = await v.t.admin.call('createNetwork', {
    name: 'tier',
    zoneid: v.zoneid,
    networkofferingid: more,
    vpcid,
    gateway: '10.9.1.1',
    netmask: '255.255.255.0',
  })
  const to = (networkofferingid: string) => v.t.admin.run('updateNetwork', { id, networkofferingid })
  expect(await to(less)).toMatchObject({ networkofferingname: 'less', vpcid })
  await expect(to(more)).rejects.toMatchObject(refused(/would gain SourceNat, PortForwarding/))
  await expect(to(open)).rejects.toMatchObject(refused(/needs the service NetworkACL/))
})

test('a tier has the name servers and the source NAT of its VPC', async () => {
  const networkofferingid = await offer('tier', ['Dhcp', 'Dns', 'NetworkACL', 'SourceNat'])
  const tier = { name: 'tier', zoneid: v.zoneid, networkofferingid, vpcid, gateway: '10.9.1.1' }
  const make = (more: object) =>
    v.t.admin.call('createNetwork', { ...tier, netmask: '255.255.255.0', ...more })
  await expect(make({ dns1: '192.0.2.60' })).rejects.toMatchObject(refused(/name servers of their VPC/))
  await expect(make({ publicmtu: 1400 })).rejects.toMatchObject(refused(/leave publicmtu out/))
  await expect(make({ sourcenatipaddress: '192.0.2.15' })).rejects.toMatchObject(
    refused(/no source NAT of its own/),
  )
  const { id } = await make({})
  await expect(
    v.t.admin.run('updateNetwork', { id, sourcenatipaddress: '192.0.2.15' }),
  ).rejects.toMatchObject(refused(/change that with updateVPC/))
})
