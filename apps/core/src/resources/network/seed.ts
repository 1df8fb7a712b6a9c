import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { defaultOfferings } from './domain/default-offerings.ts'
import { networkRateMbps } from './offerings.ts'

export function seedOfferings(tx: Tx, { ids, clock }: Pick<Env, 'ids' | 'clock'>): void {
  for (const offering of defaultOfferings) {
    tx.insert('networkOffering', {
      uuid: ids.uuid(),
      name: offering.name,
      displayText: offering.displayText,
      guestType: offering.guestType,
      state: 'Enabled',
      availability: offering.availability ?? 'Optional',
      isDefault: 1,
      specifyVlan: offering.specifyVlan ? 1 : 0,
      specifyIpRanges: offering.specifyIpRanges ? 1 : 0,
      conserveMode: offering.conserveMode === false ? 0 : 1,
      isPersistent: 0,
      egressDefaultPolicy: offering.egressDefaultPolicy ? 1 : 0,
      forVpc: offering.forVpc ? 1 : 0,
      networkRate: networkRateMbps,
      services: JSON.stringify(offering.services),
      traits: JSON.stringify(offering.traits ?? {}),
      sortKey: 0,
      created: clock.now(),
      removed: null,
    })
  }
}
