import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { providers, type Provider } from './domain/providers.ts'

type Maker = Pick<Env, 'ids' | 'clock'>

/** The providers of a new physical network, disabled, and the elements of those that are routers. */
export function addProviders(tx: Tx, env: Maker, physicalNetworkId: number, advanced: boolean): void {
  for (const provider of providers) {
    if (advanced || !provider.advancedOnly) addProvider(tx, env, physicalNetworkId, provider)
  }
}

/** @returns the row's id and uuid */
export function addProvider(
  tx: Tx,
  { ids, clock }: Maker,
  physicalNetworkId: number,
  provider: Provider,
): { id: number; uuid: string } {
  const uuid = ids.uuid()
  const id = tx.insert('networkServiceProvider', {
    uuid,
    physicalNetworkId,
    name: provider.name,
    state: 'Disabled',
    created: clock.now(),
    removed: null,
  })
  if (provider.router) {
    tx.insert('virtualRouterElement', { uuid: ids.uuid(), providerId: id, enabled: 0, removed: null })
  }
  return { id, uuid }
}

/** Forgets a provider and its element. */
export function removeProvider(tx: Tx, id: number, now: number): void {
  tx.run(sql`update virtualRouterElement set removed = ${now} where providerId = ${id} and removed is null`)
  tx.update('networkServiceProvider', id, { removed: now })
}
