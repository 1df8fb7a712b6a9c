import { expect, test } from 'vitest'
import { freePodIps, takePodIp } from '#resources/pod/index.ts'
import { freeGuestIps, newMac, takeGuestIp } from './addresses.ts'
import { env, inNetwork } from './test-database.ts'
import { removeRange, takenOf } from './ranges.ts'

const outOfAddresses = expect.objectContaining({ code: 'INSUFFICIENT_CAPACITY_ERROR' }) as Error

test('a guest address is never handed out twice', () => {
  inNetwork((tx, { shared, pod }) => {
    const take = (takenBy: string) => takeGuestIp(tx, env, { networkId: shared, podId: pod, takenBy })
    const taken = ['a', 'b', 'c'].map(vm => take(vm).ip)
    expect(taken).toEqual(['10.9.0.10', '10.9.0.11', '10.9.0.12'])
    expect(() => take('d')).toThrow(outOfAddresses)
  })
})

test('a freed guest address returns, and only that', () => {
  inNetwork((tx, { shared, pod }) => {
    const take = (takenBy: string) => takeGuestIp(tx, env, { networkId: shared, podId: pod, takenBy }).ip
    const [, second] = ['a', 'b', 'c'].map(take)
    freeGuestIps(tx, 'b')
    expect(take('d')).toBe(second)
    expect(() => take('e')).toThrow(outOfAddresses)
  })
})

test('a wanted address is given when it is free, and refused when not', () => {
  inNetwork((tx, { shared, pod }) => {
    const take = (wanted: string) =>
      takeGuestIp(tx, env, { networkId: shared, podId: pod, wanted, takenBy: 'vm' })
    expect(take('10.9.0.11')).toEqual({ ip: '10.9.0.11', netmask: '255.255.255.0', gateway: '10.9.0.1' })
    expect(() => take('10.9.0.11')).toThrow(/10\.9\.0\.11 is not free/)
    expect(() => take('10.9.0.99')).toThrow(/10\.9\.0\.99 is not free/)
  })
})

test('guests of a pod get addresses of that pod only', () => {
  inNetwork((tx, { shared, other }) => {
    expect(() => takeGuestIp(tx, env, { networkId: shared, podId: other, takenBy: 'vm' })).toThrow(
      outOfAddresses,
    )
  })
})

test('an isolated network gives its subnet without gateway, base and broadcast', () => {
  inNetwork((tx, { isolated, pod }) => {
    const take = (takenBy: string, wanted?: string) =>
      takeGuestIp(tx, env, { networkId: isolated, podId: pod, takenBy, wanted }).ip
    expect(() => take('x', '10.7.0.1')).toThrow(/not free/)
    expect(() => take('x', '10.7.0.7')).toThrow(/not free/)
    expect(['a', 'b', 'c', 'd', 'e'].map(vm => take(vm))).toEqual(
      [2, 3, 4, 5, 6].map(last => `10.7.0.${last}`),
    )
    expect(() => take('f')).toThrow(outOfAddresses)
    freeGuestIps(tx, 'c')
    expect(take('f')).toBe('10.7.0.4')
  })
})

test('private addresses of a pod are taken once and return', () => {
  inNetwork((tx, { pod, other }) => {
    const take = (vm: string) => takePodIp(tx, pod, vm).ip
    expect(['a', 'b', 'c'].map(take)).toEqual(['10.8.0.10', '10.8.0.11', '10.8.0.12'])
    expect(() => take('d')).toThrow(outOfAddresses)
    expect(takePodIp(tx, other, 'd').ip).toBe('10.8.1.10')
    freePodIps(tx, 'a')
    expect(take('e')).toBe('10.8.0.10')
  })
})

test('a range knows how many of its addresses are taken, and goes with all of them', () => {
  inNetwork((tx, { shared, pod, range }) => {
    takeGuestIp(tx, env, { networkId: shared, podId: pod, takenBy: 'vm' })
    expect(takenOf(tx, range)).toBe(1)
    freeGuestIps(tx, 'vm')
    expect(takenOf(tx, range)).toBe(0)
    removeRange(tx, range, 1)
    expect(() => takeGuestIp(tx, env, { networkId: shared, podId: pod, takenBy: 'vm' })).toThrow(
      outOfAddresses,
    )
  })
})

test('no two MAC addresses are the same', () => {
  inNetwork(tx => {
    const macs = Array.from({ length: 300 }, () => newMac(tx))
    expect(new Set(macs).size).toBe(300)
    expect(macs[299]).toBe('06:00:00:00:01:2c')
  })
})
