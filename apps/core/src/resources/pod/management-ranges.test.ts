import { createTestCloud, readyZone } from '@cloud/testkit'
import { expect, test } from 'vitest'

test('a pod has further ranges of private addresses, which overlap with nothing and go when unused', async () => {
  const t = await createTestCloud()
  const podid = (await readyZone(t.admin)).pod.id
  await t.core.idle()
  const seen = async () => (await t.admin.call('listPods', { id: podid })).rows[0]
  const pod = await seen()
  const { gateway = '', netmask = '' } = pod ?? {}
  const net = gateway.split('.').slice(0, 3).join('.')
  const ask = (startip: string, endip: string, where = { gateway, netmask }) =>
    t.admin.run('createManagementNetworkIpRange', { podid, ...where, startip, endip, vlan: '77' })
  const made = await ask(`${net}.240`, `${net}.241`)
  expect(made.ipranges).toHaveLength(1 + (pod?.ipranges?.length ?? 0))
  expect(made.ipranges?.at(-1)).toMatchObject({ startip: `${net}.240`, vlanid: 'vlan://77' })
  await expect(ask(`${net}.241`, `${net}.242`)).rejects.toMatchObject({ status: 431 })
  await expect(ask(`${net}.245`, `${net}.246`, { gateway: '10.77.0.1', netmask })).rejects.toMatchObject({
    status: 431,
  })
  const own = pod?.ipranges?.[0]
  const drop = (startip = '', endip = '', vlan = '') =>
    t.admin.run('deleteManagementNetworkIpRange', { podid, startip, endip, vlan })
  await expect(drop(own?.startip, own?.endip, own?.vlanid)).rejects.toMatchObject({ errorcode: 530 })
  await drop(`${net}.240`, `${net}.241`, '77')
  expect(await seen()).toEqual(pod)
  await t.close()
})
