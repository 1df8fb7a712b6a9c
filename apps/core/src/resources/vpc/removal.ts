import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { freePublicIp } from '../network/index.ts'
import { publicIpReleased } from '../public-ip/index.ts'
import { dropRouters } from '../system-vm/index.ts'
import { vpcDeleted } from './hooks.ts'
import { planKey } from './plan.ts'

/** @throws CloudError PARAM_ERROR while a VPC has tiers */
export function requireNoTiers(read: Read, { id, name }: Row<'vpc'>): void {
  const { n } = read.get(
    sql<{ n: number }>`select count(*) as n from network where vpcId = ${id} and removed is null`,
  ) ?? { n: 0 }
  if (n > 0) throw invalid(`The VPC ${name} still has ${counted(n, 'tier')}; delete them with deleteNetwork.`)
}

/** A VPC goes, with its addresses and its router. */
export function removeVpc(tx: Tx, env: Env, vpc: Row<'vpc'>): void {
  vpcDeleted.call(tx, env, vpc.id)
  const addresses = tx.all(
    sql<{ id: number; uuid: string }>`select id, uuid from publicIp where vpcId = ${vpc.id}`,
  )
  for (const { id, uuid } of addresses) {
    publicIpReleased.call(tx, id, env)
    freePublicIp(tx, id)
    env.changes.emit(tx, 'ipaddress', uuid)
  }
  tx.update('vpc', vpc.id, { removed: env.clock.now() })
  dropRouters(tx, env, planKey(vpc.id))
  env.changes.emit(tx, 'vpc', vpc.uuid)
}
