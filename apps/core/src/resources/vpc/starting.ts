import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { reserve } from '#kernel/limits.ts'
import type { Row, Tx } from '#ports/db.ts'
import { takePublicIp } from '../network/index.ts'

type World = Pick<Env, 'clock' | 'changes' | 'registry'>

/** From now on a VPC has a router, and the address that it goes out by.
 *  @param wanted exactly this address
 *  @throws CloudError RESOURCE_ALLOCATION_ERROR, INSUFFICIENT_CAPACITY_ERROR, PARAM_ERROR when the wanted one is not free */
export function startVpc(tx: Tx, env: World, vpc: Row<'vpc'>, wanted?: string): void {
  tx.update('vpc', vpc.id, { started: 1 })
  const has = tx.get(sql`select id from publicIp where vpcId = ${vpc.id} and sourceNat = 1`)
  if (has) return
  const { zoneId, accountId, id: vpcId } = vpc
  reserve({ tx, registry: env.registry }, accountId, { public_ip: 1 })
  takePublicIp(tx, env, { zoneId, accountId, vpcId, sourceNat: true, wanted })
}
