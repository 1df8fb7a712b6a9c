import { createTestCloud, readyZone } from '@cloud/testkit'
import { expect, test } from 'vitest'

const net = { gateway: '10.3.0.1', netmask: '255.255.255.0' }

test('the secondary storage VM reaches storage by an address of its own, which it gives back', async () => {
  const t = await createTestCloud()
  const { zone, pod } = await readyZone(t.admin)
  await t.core.idle()
  const add = (startip: string, endip?: string) =>
    t.admin.run('createStorageNetworkIpRange', { podid: pod.id, ...net, startip, ...(endip && { endip }) })
  await expect(add('10.3.0.10')).rejects.toThrow(/storage traffic/)
  const { rows } = await t.admin.call('listPhysicalNetworks', { zoneid: zone.id })
  await t.admin.run('addTrafficType', { physicalnetworkid: rows[0]?.id ?? '', traffictype: 'Storage' })

  const range = await add('10.3.0.10', '10.3.0.11')
  expect(range).toMatchObject({
    ...net,
    startip: '10.3.0.10',
    endip: '10.3.0.11',
    podid: pod.id,
    zoneid: zone.id,
  })
  expect((await t.admin.call('listStorageNetworkIpRange', { zoneid: zone.id })).rows).toMatchObject([
    { id: range.id },
  ])
  await expect(add('10.3.0.11', '10.3.0.20')).rejects.toMatchObject({ status: 431 })
  await expect(add('10.4.0.11')).rejects.toThrow(/outside/)

  const storageVm = async () =>
    (await t.admin.call('listSystemVms', { systemvmtype: 'secondarystoragevm' })).rows[0]
  const { id = '' } = (await storageVm()) ?? {}
  expect(await storageVm()).not.toHaveProperty('storageip')
  await t.admin.run('stopSystemVm', { id })
  await t.admin.run('startSystemVm', { id })
  expect(await storageVm()).toMatchObject({ state: 'Running', storageip: '10.3.0.10' })

  const change = (more: { startip?: string; endip?: string; vlan?: number }) =>
    t.admin.run('updateStorageNetworkIpRange', { id: range.id, ...more })
  await expect(change({ startip: '10.3.0.11' })).rejects.toMatchObject({ errorcode: 530 })
  expect(await change({ endip: '10.3.0.30', vlan: 77 })).toMatchObject({ endip: '10.3.0.30', vlan: 77 })
  const drop = () => t.admin.run('deleteStorageNetworkIpRange', { id: range.id })
  await expect(drop()).rejects.toThrow(/10\.3\.0\.10 is in use/)
  await t.admin.run('stopSystemVm', { id })
  await drop()
  await t.admin.run('startSystemVm', { id })
  expect(await storageVm()).not.toHaveProperty('storageip')
  await t.close()
})
