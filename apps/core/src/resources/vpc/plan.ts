import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import { vpcInterfaces } from './hooks.ts'
import { routerPlans, type RouterPlan, type Served } from '../system-vm/index.ts'

/** Of the plan of a VPC's router. */
export const planKey = (vpcId: number) => `vpc:${vpcId}`

const vpcOf = (read: Read, served: Served): number | null =>
  'networkId' in served
    ? read.row('network', served.networkId).vpcId
    : Number(/^vpc:(\d+)$/.exec(served.key)?.[1] ?? 0)

/** Its router, or both of two, has an interface in every implemented tier, and goes out by the source NAT address. */
function planOfVpc(read: Read, served: Served): RouterPlan | null {
  const vpc = read.find('vpc', vpcOf(read, served) ?? 0)
  if (!vpc || vpc.removed !== null || vpc.state !== 'Enabled' || vpc.started === 0) return null
  const { id, zoneId, accountId } = vpc
  const tiers = read.all(
    sql<{ id: number }>`
      select id from network where vpcId = ${id} and state = 'Implemented' and removed is null order by id`,
  )
  const nat = read.get(sql<{ id: number }>`select id from publicIp where vpcId = ${id} and sourceNat = 1`)
  return {
    key: planKey(id),
    zoneId,
    accountId,
    redundant: vpc.redundant === 1,
    networkIds: tiers.map(tier => tier.id),
    publicIpId: nat?.id ?? null,
    privates: vpcInterfaces.call(read, id).flat(),
    ...(vpc.keepPublicMac === 1 && { publicMac: vpc.publicMac }),
  }
}

export function joinPlans(): void {
  routerPlans.add(planOfVpc)
}
