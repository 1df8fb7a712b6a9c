import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { counted } from '#kernel/words.ts'
import type { Row } from '#ports/db.ts'
import { zoneInUse } from '../zone/index.ts'
import { cloneVPCOffering } from './commands/cloneVPCOffering.ts'
import { createVPC } from './commands/createVPC.ts'
import { createVPCOffering } from './commands/createVPCOffering.ts'
import { deleteVPC } from './commands/deleteVPC.ts'
import { deleteVPCOffering } from './commands/deleteVPCOffering.ts'
import { listVPCOfferings } from './commands/listVPCOfferings.ts'
import { listVPCs } from './commands/listVPCs.ts'
import { restartVPC } from './commands/restartVPC.ts'
import { updateVPC } from './commands/updateVPC.ts'
import { updateVPCOffering } from './commands/updateVPCOffering.ts'
import { joinPlans } from './plan.ts'
import { removeVpc } from './removal.ts'
import { seedOlderInstallation, seedVpcOfferings } from './seed.ts'
import { vpcMigrations } from './tables.ts'
import { joinTiers } from './tiers.ts'

export { vpcDeleted, vpcInterfaces } from './hooks.ts'
export { planKey } from './plan.ts'
export { requireTier } from './tiers.ts'

joinPlans()
joinTiers()
zoneInUse.add((read, zoneId) => {
  const vpcs = read.get(
    sql<{ n: number }>`select count(*) as n from vpc where zoneId = ${zoneId} and removed is null`,
  )
  return vpcs && vpcs.n > 0 ? counted(vpcs.n, 'VPC') : null
})

export const vpc: Resource = {
  name: 'vpc',
  entities: { VpcResponse: entity('vpc', 'accountId'), VpcOfferingResponse: entity('vpcOffering') },
  commands: [
    createVPCOffering,
    cloneVPCOffering,
    listVPCOfferings,
    updateVPCOffering,
    deleteVPCOffering,
    createVPC,
    listVPCs,
    updateVPC,
    deleteVPC,
    restartVPC,
  ],
  usage: { vpc: { table: 'vpc', amount: '1', where: 'removed is null' } },
  migrations: vpcMigrations,
  seed: seedVpcOfferings,
  start: seedOlderInstallation,
  accountGone(job, accountId) {
    job.db.tx(tx => {
      const own = tx.all(
        sql<Row<'vpc'>>`select * from vpc where accountId = ${accountId} and removed is null`,
      )
      for (const row of own) removeVpc(tx, job, row)
    })
  },
}
