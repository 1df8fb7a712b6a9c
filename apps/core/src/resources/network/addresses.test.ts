import { expect, test } from 'vitest'
import { openDb } from '#adapters/sqlite/db.ts'
import { systemClock, systemIds } from '#adapters/system/index.ts'
import { kernelMigrations } from '#kernel/tables.ts'
import { createRegistry } from '#kernel/registry.ts'
import type { Tx } from '#ports/db.ts'
import { freePodIps, takePodIp } from '#resources/pod/index.ts'
import { resources } from '../index.ts'
import { freeGuestIps, newMac, takeGuestIp } from './addresses.ts'
import { addGuestRange, removeRange, takenOf } from './ranges.ts'
import { seedOfferings } from './seed.ts'

const env = { ids: systemIds, clock: systemClock }
const rows = { created: 0, removed: null }

/** A database with a Basic zone, two pods of three addresses each, and a network of every guest type. */
function inNetwork<T>(
  fn: (tx: Tx, ids: { shared: number; isolated: number; pod: number; other: number; range: number }) => T,
): T {
  const db = openDb(':memory:')
  db.migrate(createRegistry(resources, kernelMigrations).migrations)
  try {
    return db.tx(tx => {
      tx.insert('domain', {
        id: 1,
        uuid: 'd',
        name: 'ROOT',
        parentId: null,
        path: '/',
        level: 0,
        ownerId: 1,
        state: 'Active',
        networkDomain: null,
        ...rows,
      })
      seedOfferings(tx, env)
      const zoneId = tx.insert('zone', {
        uuid: 'z',
        name: 'z',
        networkType: 'Basic',
        type: 'Core',
        dns1: '',
        dns2: null,
        ip6Dns1: null,
        ip6Dns2: null,
        internalDns1: '',
        internalDns2: null,
        guestCidr: null,
        networkDomain: null,
        domainId: null,
        securityGroups: 1,
        localStorage: 0,
        allocationState: 'Enabled',
        dhcpProvider: '',
        token: '',
        sortKey: 0,
        details: '{}',
        ...rows,
      })
      const physicalNetworkId = tx.insert('physicalNetwork', {
        uuid: 'p',
        name: 'p',
        zoneId,
        domainId: null,
        broadcastDomainRange: 'POD',
        isolationMethods: '[]',
        tags: '[]',
        vlans: '[]',
        speed: null,
        state: 'Enabled',
        ...rows,
      })
      const pods = ['one', 'two'].map((name, i) => {
        const podId = tx.insert('pod', {
          uuid: name,
          name,
          zoneId,
          gateway: `10.8.${i}.1`,
          netmask: '255.255.255.0',
          allocationState: 'Enabled',
          ...rows,
        })
        const rangeId = tx.insert('podIpRange', { podId, startIp: '', endIp: '', vlan: '', forSystemVms: 0 })
        for (const last of [10, 11, 12])
          tx.insert('podIp', { podId, rangeId, ip: `10.8.${i}.${last}`, takenBy: null })
        return podId
      })
      const network = (uuid: string, guestType: 'Shared' | 'Isolated', cidr: string | null) =>
        tx.insert('network', {
          uuid,
          name: uuid,
          displayText: '',
          zoneId,
          physicalNetworkId,
          offeringId: 1,
          guestType,
          state: 'Setup',
          aclType: 'Domain',
          accountId: null,
          domainId: 1,
          subdomainAccess: 1,
          gateway: cidr && '10.7.0.1',
          netmask: cidr && '255.255.255.248',
          cidr,
          broadcastUri: null,
          networkDomain: '',
          isDefault: 0,
          restartRequired: 0,
          displayNetwork: 1,
          ...rows,
        })
      const shared = network('shared', 'Shared', null)
      const isolated = network('isolated', 'Isolated', '10.7.0.0/29')
      const [pod = 0, other = 0] = pods
      const range = addGuestRange(tx, env, {
        network: tx.row('network', shared),
        podId: pod,
        vlan: undefined,
        gateway: '10.9.0.1',
        netmask: '255.255.255.0',
        startIp: '10.9.0.10',
        endIp: '10.9.0.12',
      })
      return fn(tx, { shared, isolated, pod, other, range })
    })
  } finally {
    db.close()
  }
}

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
