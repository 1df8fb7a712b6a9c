import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { HostRef, HypervisorDriver, VmSpec } from '#ports/hypervisor.ts'

export interface DriverUnderTest {
  driver: HypervisorDriver
  /** URLs of two machines that can be driven, with what they need to let us in */
  hosts: [string, string]
  username: string
  password: string
}

const where = { zoneId: 1, podId: 1, clusterId: 1 }
const GiB = 1024 ** 3
const pool = { uuid: 'pool-1', type: 'NetworkFilesystem', server: 'nas', path: '/primary' }
const vm: VmSpec = {
  uuid: '00000000-0000-4000-8000-000000000001',
  instanceName: 'i-2-1-VM',
  cpuCores: 1,
  cpuMhz: 500,
  memoryMiB: 128,
  nics: [],
  volumes: [],
}

/** What the core relies on, whatever the hypervisor: every driver runs this suite. */
export function driverSuite(name: string, open: () => Promise<DriverUnderTest>): void {
  describe(`driver ${name}`, () => {
    let driver: HypervisorDriver
    let one: HostRef
    let two: HostRef

    beforeEach(async () => {
      const given = await open()
      driver = given.driver
      const refs = await Promise.all(
        given.hosts.map(async (url, i) => {
          const login = { username: given.username, password: given.password }
          const { guid } = await driver.connect({ url, ...login }, where)
          return { uuid: `host-${i}`, guid, url, ...where, hostId: i + 1 }
        }),
      )
      const [first, second] = refs
      if (!first || !second) throw new Error('the suite needs two machines')
      one = first
      two = second
    })
    afterEach(() => driver.close())

    const running = async (host: HostRef) =>
      (await driver.powerReport(host)).filter(r => r.running).map(r => r.vmUuid)

    test('a machine that nobody knows is unreachable', async () => {
      const nowhere = { url: 'http://nowhere.invalid/x', username: 'root', password: 'x' }
      await expect(driver.connect(nowhere, where)).rejects.toMatchObject({ kind: 'unreachable' })
    })

    test('a machine is the same one each time, and two are two', async () => {
      const again = await driver.connect({ url: one.url, username: 'root', password: 'password' }, where)
      expect(again.guid).toBe(one.guid)
      expect(two.guid).not.toBe(one.guid)
      expect(again.cpuCores).toBeGreaterThan(0)
      expect(again.memoryBytes).toBeGreaterThan(0)
      expect(await driver.ping(one)).toBe(true)
    })

    test('starting twice runs one VM, stopping twice runs none', async () => {
      await driver.startVm(one, vm)
      await driver.startVm(one, vm)
      expect(await running(one)).toEqual([vm.uuid])
      await driver.rebootVm(one, vm.uuid)
      expect(await running(one)).toEqual([vm.uuid])
      await driver.stopVm(one, vm.uuid, { forced: false })
      await driver.stopVm(one, vm.uuid, { forced: true })
      expect(await running(one)).toEqual([])
    })

    test('a running VM refuses to start on a second machine', async () => {
      await driver.startVm(one, vm)
      await expect(driver.startVm(two, vm)).rejects.toMatchObject({ kind: 'refused' })
      expect(await running(two)).toEqual([])
    })

    test('migrating twice ends on the destination', async () => {
      await driver.startVm(one, vm)
      await driver.migrateVm(one, two, vm.uuid)
      await driver.migrateVm(one, two, vm.uuid)
      expect(await running(one)).toEqual([])
      expect(await running(two)).toEqual([vm.uuid])
    })

    test('a running VM is given more, twice the same', async () => {
      await driver.startVm(one, vm)
      const size = { cpuCores: 2, cpuMhz: 1000, memoryMiB: 2048 }
      await driver.scaleVm(one, vm.uuid, size)
      await driver.scaleVm(one, vm.uuid, size)
      expect(await running(one)).toEqual([vm.uuid])
    })

    test('what does not run can be neither rebooted, scaled nor migrated', async () => {
      await expect(driver.rebootVm(one, vm.uuid)).rejects.toMatchObject({ kind: 'refused' })
      const size = { cpuCores: 2, cpuMhz: 1000, memoryMiB: 2048 }
      await expect(driver.scaleVm(one, vm.uuid, size)).rejects.toMatchObject({ kind: 'refused' })
      await expect(driver.migrateVm(one, two, vm.uuid)).rejects.toMatchObject({ kind: 'refused' })
    })

    test('volumes come, grow, move between VMs and go, each step repeatable', async () => {
      const { capacityBytes } = await driver.attachPool(one, pool)
      expect(capacityBytes).toBeGreaterThan(0)
      const volume = { uuid: 'volume-1', sizeBytes: 5 * GiB, templateUuid: null }
      await driver.createVolume(volume, pool.uuid, one)
      await driver.createVolume(volume, pool.uuid, one)
      await driver.resizeVolume(volume.uuid, 8 * GiB, one)
      expect((await driver.attachPool(one, pool)).usedBytes).toBe(8 * GiB)
      await driver.attachVolume(volume.uuid, vm.uuid, one)
      await driver.attachVolume(volume.uuid, vm.uuid, one)
      await expect(driver.attachVolume(volume.uuid, 'another', one)).rejects.toMatchObject({
        kind: 'refused',
      })
      await driver.detachVolume(volume.uuid, vm.uuid, one)
      await driver.detachVolume(volume.uuid, vm.uuid, one)
      await driver.deleteVolume(volume.uuid, pool.uuid, one)
      await driver.deleteVolume(volume.uuid, pool.uuid, one)
      expect((await driver.attachPool(one, pool)).usedBytes).toBe(0)
    })

    test('a volume that is not there is an error of storage', async () => {
      await expect(driver.resizeVolume('gone', GiB, one)).rejects.toMatchObject({ kind: 'storage' })
      await expect(driver.createSnapshot('s', 'gone', one)).rejects.toMatchObject({ kind: 'storage' })
    })

    test('a disk goes back to a snapshot of it, and to its size, while there is one', async () => {
      await driver.createVolume({ uuid: 'volume-1', sizeBytes: GiB, templateUuid: null }, pool.uuid, one)
      await driver.createSnapshot('snapshot-1', 'volume-1', one)
      await driver.resizeVolume('volume-1', 2 * GiB, one)
      const before = { uuid: 'snapshot-1', sizeBytes: GiB }
      await driver.revertVolume('volume-1', before, one)
      await driver.revertVolume('volume-1', before, one)
      expect((await driver.attachPool(one, pool)).usedBytes).toBeLessThanOrEqual(GiB)
      await driver.deleteSnapshot('snapshot-1', where)
      await expect(driver.revertVolume('volume-1', before, one)).rejects.toMatchObject({ kind: 'storage' })
      await driver.deleteVolume('volume-1', pool.uuid, one)
    })

    test('a disk and a snapshot become images that stay when both are gone', async () => {
      await driver.createVolume({ uuid: 'volume-1', sizeBytes: GiB, templateUuid: null }, pool.uuid, one)
      await driver.createSnapshot('snapshot-1', 'volume-1', one)
      const ofDisk = await driver.captureTemplate('t-1', { volumeUuid: 'volume-1', host: one }, where)
      expect(ofDisk.physicalBytes).toBeGreaterThan(0)
      await driver.captureTemplate('t-2', { snapshotUuid: 'snapshot-1' }, where)
      await driver.deleteVolume('volume-1', pool.uuid, one)
      await driver.deleteSnapshot('snapshot-1', where)
      expect(await driver.captureTemplate('t-1', { volumeUuid: 'volume-1', host: one }, where)).toEqual(
        ofDisk,
      )
      const late = driver.captureTemplate('t-3', { snapshotUuid: 'snapshot-1' }, where)
      await expect(late).rejects.toMatchObject({ kind: 'storage' })
      for (const image of ['t-1', 't-2']) await driver.deleteTemplate(image, where)
    })

    test('a volume moves to another pool and takes no more room in the first', async () => {
      const volume = { uuid: 'volume-1', sizeBytes: 5 * GiB, templateUuid: null }
      const other = { ...pool, uuid: 'pool-2', path: '/other' }
      await driver.createVolume(volume, pool.uuid, one)
      await driver.migrateVolume(volume.uuid, other.uuid, one)
      await driver.migrateVolume(volume.uuid, other.uuid, one)
      expect((await driver.attachPool(one, pool)).usedBytes).toBe(0)
      expect((await driver.attachPool(one, other)).usedBytes).toBe(5 * GiB)
      await driver.deleteVolume(volume.uuid, other.uuid, one)
    })

    test('a machine goes back to a snapshot of it while there is one', async () => {
      await driver.createVmSnapshot('vs-1', vm.uuid, one)
      await driver.createVmSnapshot('vs-1', vm.uuid, one)
      await driver.revertToVmSnapshot('vs-1', vm.uuid, one)
      await driver.deleteVmSnapshot('vs-1', vm.uuid, one)
      await driver.deleteVmSnapshot('vs-1', vm.uuid, one)
      const late = driver.revertToVmSnapshot('vs-1', vm.uuid, one)
      await expect(late).rejects.toMatchObject({ kind: 'storage' })
    })

    test('snapshots and images take room in secondary storage until they go', async () => {
      const used = async () =>
        (await driver.attachImageStore({ uuid: 'store', url: 'nfs://nas/secondary' }, where)).usedBytes
      await driver.createVolume({ uuid: 'volume-1', sizeBytes: GiB, templateUuid: null }, pool.uuid, one)
      const snapshot = await driver.createSnapshot('snapshot-1', 'volume-1', one)
      expect(await driver.createSnapshot('snapshot-1', 'volume-1', one)).toEqual(snapshot)
      const seen: number[] = []
      const image = await driver.fetchTemplate({ uuid: 'template-1', url: 'http://x/y.qcow2' }, where, p =>
        seen.push(p),
      )
      expect(image.sizeBytes).toBeGreaterThanOrEqual(image.physicalBytes)
      expect(seen.at(-1)).toBe(100)
      expect(await used()).toBe(snapshot.physicalBytes + image.physicalBytes)
      await driver.deleteSnapshot('snapshot-1', where)
      await driver.deleteSnapshot('snapshot-1', where)
      await driver.deleteTemplate('template-1', where)
      expect(await used()).toBe(0)
    })
  })
}
