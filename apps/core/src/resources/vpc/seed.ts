import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { defaultVpcOfferings } from './domain/default-offerings.ts'

export function seedVpcOfferings(tx: Tx, { ids, clock }: Pick<Env, 'ids' | 'clock'>): void {
  for (const { name, services, isDefault, redundant, traits } of defaultVpcOfferings)
    tx.insert('vpcOffering', {
      uuid: ids.uuid(),
      name,
      displayText: name,
      state: 'Enabled',
      isDefault: isDefault ? 1 : 0,
      redundant: redundant ? 1 : 0,
      services: JSON.stringify(services),
      traits: JSON.stringify(traits ?? {}),
      domainIds: null,
      zoneIds: null,
      sortKey: 0,
      created: clock.now(),
      removed: null,
    })
}

/** An installation that is older than VPCs has no offerings for them yet. */
export function seedOlderInstallation(env: Env): () => void {
  env.db.tx(tx => {
    if (!tx.get(sql`select id from vpcOffering limit 1`)) seedVpcOfferings(tx, env)
  })
  return () => {}
}
