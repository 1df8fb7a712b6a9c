import { expect, test } from 'vitest'
import { env, inNetwork } from './test-database.ts'
import { implementNetwork } from './implementation.ts'
import type { Tx } from '#ports/db.ts'

const world = {
  ...env,
  jobs: { background: () => {} },
  changes: { emit: () => {}, listen: () => () => {}, watch: () => () => {} },
}

function allocated(tx: Tx, isolated: number, vlans: string): void {
  tx.update('network', isolated, { state: 'Allocated' })
  tx.update('physicalNetwork', tx.row('network', isolated).physicalNetworkId, { vlans })
}

test('an isolated network gets a VLAN that nobody has, once', () => {
  inNetwork((tx, { shared, isolated }) => {
    allocated(tx, isolated, '[[100,101]]')
    tx.update('network', shared, { broadcastUri: 'vlan://100' })
    implementNetwork(tx, world, isolated)
    implementNetwork(tx, world, isolated)
    expect(tx.row('network', isolated)).toMatchObject({ state: 'Implemented', broadcastUri: 'vlan://101' })
  })
})

test('without a free VLAN the network stays as it is', () => {
  inNetwork((tx, { isolated }) => {
    allocated(tx, isolated, '[]')
    expect(() => implementNetwork(tx, world, isolated)).toThrow(/no free VLAN left/)
  })
})

test('a shared network needs nothing', () => {
  inNetwork((tx, { shared }) => {
    implementNetwork(tx, world, shared)
    expect(tx.row('network', shared)).toMatchObject({ state: 'Setup', broadcastUri: null })
  })
})
