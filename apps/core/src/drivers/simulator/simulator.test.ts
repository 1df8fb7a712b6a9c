import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fakeClock } from '@cloud/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import type { Fault, HypervisorDriver } from '#ports/hypervisor.ts'
import { driverSuite } from '../suite.ts'
import { createSimulator } from './index.ts'

const clock = fakeClock()
const open = (path = ':memory:', latencyMs?: number) =>
  createSimulator({ path, clock, ...(latencyMs !== undefined && { latencyMs }) })

driverSuite('Simulator', async () => ({
  driver: open(':memory:', 0),
  hosts: ['http://sim/c0/h0', 'http://sim/c0/h1'],
  username: 'root',
  password: 'password',
}))

const host = { uuid: 'h', guid: 'g', url: 'http://sim/c0/h0', zoneId: 1, podId: 1, clusterId: 1, hostId: 7 }
const vm = (uuid: string) => ({
  uuid,
  instanceName: uuid,
  cpuCores: 2,
  cpuMhz: 1000,
  memoryMiB: 1024,
  nics: [],
  volumes: [],
})
const anywhere = { zoneId: null, podId: null, clusterId: null, hostId: null, count: null, response: null }
const inject = (d: HypervisorDriver, fault: Partial<Fault> & Pick<Fault, 'command' | 'value'>) =>
  d.faults?.inject({ ...anywhere, ...fault })

describe('the simulator', () => {
  let driver: HypervisorDriver
  afterEach(() => driver.close())

  test('a fault happens as often as it was ordered, and says that it was', async () => {
    driver = open(':memory:', 0)
    inject(driver, { command: 'StartCommand', value: 'result:fail', count: 2 })
    const start = () => driver.startVm(host, vm('a'))
    await expect(start()).rejects.toMatchObject({ kind: 'injected' })
    await expect(start()).rejects.toThrow('StartCommand')
    await start()
  })

  test('a fault of one host leaves the others alone', async () => {
    driver = open(':memory:', 0)
    inject(driver, { command: 'PingCommand', value: 'timeout', hostId: 7 })
    expect(await driver.ping(host)).toBe(false)
    expect(await driver.ping({ ...host, hostId: 8 })).toBe(true)
    driver.faults?.clear()
    expect(await driver.ping(host)).toBe(true)
  })

  test('an answer can be configured as JSON', async () => {
    driver = open(':memory:', 0)
    const response = '{"com.cloud.agent.api.StopAnswer":{"result":false,"details":"the disk is locked"}}'
    inject(driver, { command: 'StopCommand', value: '', response })
    await expect(driver.stopVm(host, 'a', { forced: false })).rejects.toThrow('the disk is locked')
  })

  test('an effect that is not understood is refused when it is configured', () => {
    driver = open(':memory:', 0)
    expect(() => inject(driver, { command: 'StopCommand', value: 'explode' })).toThrow('explode')
    expect(() => inject(driver, { command: 'Stop', value: 'fail' })).toThrow('StartCommand')
  })

  test('operations take their time, and give up when the driver closes', async () => {
    driver = open()
    let started = false
    const start = driver.startVm(host, vm('a')).then(() => (started = true))
    clock.advance(299)
    await Promise.resolve()
    expect(started).toBe(false)
    clock.advance(600)
    await start
    expect(started).toBe(true)
    const stop = driver.stopVm(host, 'a', { forced: false })
    driver.close()
    await expect(stop).rejects.toMatchObject({ retryable: true })
    driver = open()
  })

  test('what runs survives the driver', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'))
    const path = join(folder, 'simulator.db')
    driver = open(path, 0)
    await driver.startVm(host, vm('a'))
    driver.close()
    driver = open(path, 0)
    expect(await driver.powerReport(host)).toEqual([{ vmUuid: 'a', running: true }])
    rmSync(folder, { recursive: true })
  })

  test('statistics move with time and are the same for the same moment', async () => {
    driver = open(':memory:', 0)
    await driver.startVm(host, vm('a'))
    clock.advance(60_000)
    const then = driver.vmStats(host, 'a')
    expect(driver.vmStats(host, 'a')).toEqual(then)
    clock.advance(60_000)
    const later = driver.vmStats(host, 'a')
    expect(later.networkReadKB).toBeGreaterThan(then.networkReadKB)
    expect(later.cpuUsedPercent).not.toBe(then.cpuUsedPercent)
    expect(driver.hostStats(host).memoryUsedBytes).toBeGreaterThan(later.memoryUsedKB * 1024)
  })
})
