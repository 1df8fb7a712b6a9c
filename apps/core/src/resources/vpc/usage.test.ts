import { fakeClock } from '@cloud/testkit'
import { expect, test } from 'vitest'
import { tierOffering, vpcZone } from './test-zone.ts'

const quarter = 15 * 60_000

test('a VPC, its tiers and its addresses count while they are there, each as what it is', async () => {
  const clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  const { t, zoneid, vpcofferingid } = await vpcZone(1, { clock })
  const { admin } = t
  const { id: vpcid } = await admin.run('createVPC', {
    name: 'v',
    cidr: '10.9.0.0/16',
    zoneid,
    vpcofferingid,
  })
  const first = (await admin.call('listPublicIpAddresses', { vpcid })).rows[0]?.id
  const second = await admin.run('associateIpAddress', { vpcid })
  const { id: networkid } = await admin.call('createNetwork', {
    name: 't',
    zoneid,
    vpcid,
    networkofferingid: await tierOffering(admin, ''),
    gateway: '10.9.1.1',
    netmask: '255.255.255.0',
  })
  clock.advance(quarter)
  await admin.run('updateVPC', { id: vpcid, sourcenatipaddress: second.ipaddress ?? '' })
  clock.advance(quarter)
  await admin.run('deleteNetwork', { id: networkid })
  await admin.run('deleteVPC', { id: vpcid })
  clock.advance(quarter)

  await admin.call('generateUsageRecords', {})
  const records = async (type: number) =>
    (await admin.call('listUsageRecords', { startdate: '2026-01-01', enddate: '2026-02-01', type })).rows
  expect(await records(31)).toMatchObject([{ usageid: vpcid, rawusage: '0.5', name: 'v' }])
  expect(await records(30)).toMatchObject([{ usageid: networkid, rawusage: '0.5' }])
  const nat = (await records(3)).map(({ usageid, issourcenat, rawusage }) => [usageid, issourcenat, rawusage])
  expect(new Set(nat.map(String))).toEqual(
    new Set([
      `${first},true,0.25`,
      `${first},false,0.25`,
      `${second.id},false,0.25`,
      `${second.id},true,0.25`,
    ]),
  )
  await t.close()
})
