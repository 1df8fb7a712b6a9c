import { furnished } from '@cloud/testkit'
import { afterEach, expect, test } from 'vitest'

let close: () => Promise<void>
afterEach(() => close())

test('what is taken of hosts and pools follows every change of instances and volumes, and is nothing in the end', async () => {
  const { t, basics } = await furnished(2)
  close = () => t.close()
  const { admin } = t
  const taken = async () => {
    const { rows } = await admin.call('listCapacity', { fetchlatest: true })
    const used = (type: number) => rows.find(row => row.type === type)?.capacityused ?? 0
    return { memory: used(0), cpu: used(1), storage: used(3) }
  }
  // the first instance of a network brings its router
  await admin.run('deployVirtualMachine', basics)
  await t.core.idle()
  const before = await taken()
  const vm = await admin.run('deployVirtualMachine', { ...basics, diskofferingid: '3' })
  const size = { memory: (vm.memory ?? 0) * 1024 ** 2, cpu: (vm.cpunumber ?? 0) * (vm.cpuspeed ?? 0) }
  const running = await taken()
  expect(running.memory - before.memory).toBe(size.memory)
  expect(running.cpu - before.cpu).toBe(size.cpu)
  await admin.run('migrateVirtualMachine', { virtualmachineid: vm.id })
  expect(await taken()).toEqual(running)
  await admin.run('stopVirtualMachine', { id: vm.id })
  expect(await taken()).toEqual({ ...before, storage: running.storage })
  const { rows } = await admin.call('listVolumes', { virtualmachineid: vm.id, type: 'DATADISK' })
  const disk = rows[0]?.id ?? ''
  await admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
  await admin.call('deleteVolume', { id: disk })
  await t.core.idle()
  expect(await taken()).toEqual(before)
})
