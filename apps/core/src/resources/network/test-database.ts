import { openDb } from '#adapters/sqlite/db.ts'
import { systemClock, systemIds } from '#adapters/system/index.ts'
import { createRegistry } from '#kernel/registry.ts'
import { kernelMigrations } from '#kernel/tables.ts'
import type { Tx } from '#ports/db.ts'
import { resources } from '../index.ts'
import { addGuestRange } from './ranges.ts'
import { seedOfferings } from './seed.ts'

const registry = createRegistry(resources, kernelMigrations)

export const env = { ids: systemIds, clock: systemClock, registry }
const rows = { created: 0, removed: null }

/** A database with a Basic zone, two pods of three addresses each, and a network of every guest type. */
export function inNetwork<T>(
  fn: (tx: Tx, ids: { shared: number; isolated: number; pod: number; other: number; range: number }) => T,
): T {
  const db = openDb(':memory:')
  db.migrate(registry.migrations)
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
          idleSince: null,
          vpcId: null,
          aclId: null,
          displayNetwork: 1,
          ...rows,
        })
      const shared = network('shared', 'Shared', null)
      const isolated = network('isolated', 'Isolated', '10.7.0.0/29')
      const [pod = 0, other = 0] = pods
      const range = addGuestRange(tx, env, tx.row('network', shared), pod, {
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
