import { fakeClock, furnished } from '@cloud/testkit'
import { expect, test } from 'vitest'

test('an instance has figures from the next round of the collector on, and none when that is off', async () => {
  const clock = fakeClock()
  clock.advance(10_000)
  const { t, basics } = await furnished(1, { clock })
  const { id } = await t.admin.run('deployVirtualMachine', basics)
  const used = async () => (await t.admin.call('listVirtualMachines', { id })).rows[0]?.cpuused
  expect(await used()).toBeUndefined()
  clock.advance(49_999)
  expect(await used()).toBeUndefined()
  clock.advance(1)
  expect(await used()).toMatch(/^\d+(\.\d+)?%$/)
  await t.admin.call('updateConfiguration', { name: 'vm.stats.interval', value: '0' })
  expect(await used()).toBeUndefined()
  await t.close()
})
