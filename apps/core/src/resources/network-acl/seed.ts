import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'

/** The lists that every VPC can use; a tier without a list has the first. */
export const denyAll = 'default_deny'
const lists = [
  { name: denyAll, description: 'Default Network ACL Deny All', action: 'Deny' },
  { name: 'default_allow', description: 'Default Network ACL Allow All', action: 'Allow' },
] as const

export function seedAcls(tx: Tx, { ids, clock }: Pick<Env, 'ids' | 'clock'>): void {
  const made = { created: clock.now(), removed: null }
  for (const { name, description, action } of lists) {
    const aclId = tx.insert('networkAcl', {
      uuid: ids.uuid(),
      name,
      description,
      vpcId: null,
      accountId: null,
      displayAcl: 1,
      ...made,
    })
    for (const [i, trafficType] of (['Ingress', 'Egress'] as const).entries())
      tx.insert('networkAclItem', {
        uuid: ids.uuid(),
        aclId,
        number: i + 1,
        action,
        trafficType,
        protocol: 'all',
        startPort: null,
        endPort: null,
        icmpType: null,
        icmpCode: null,
        cidrs: '["0.0.0.0/0"]',
        reason: null,
        state: 'Active',
        displayItem: 1,
        ...made,
      })
  }
}

/** An installation that is older than VPCs has no lists for them yet. */
export function seedOlderInstallation(env: Env): () => void {
  env.db.tx(tx => {
    if (!tx.get(sql`select id from networkAcl where vpcId is null limit 1`)) seedAcls(tx, env)
  })
  return () => {}
}
