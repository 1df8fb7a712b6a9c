import { sql } from 'kysely'
import { conflict, invalid } from '#kernel/errors.ts'
import { checkRange, formatCidr } from '#kernel/ipv4.ts'
import { living } from '#kernel/living.ts'
import { configValue } from '#kernel/settings/index.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { networkNeeded, type WantedTier } from '../network/index.ts'
import { ensureRouters } from '../system-vm/index.ts'
import type { VpcServices } from './domain/default-offerings.ts'
import { tierMisfit } from './domain/tier.ts'
import { vpcInterfaces } from './hooks.ts'
import { planKey } from './plan.ts'
import { startVpc } from './starting.ts'

type Services = Readonly<Record<string, string>>

const tiersOf = (read: Read, vpcId: number) =>
  read.all(
    sql<{ name: string; cidr: string | null; services: string }>`
      select 'tier ' || n.name as name, n.cidr, o.services from network n join networkOffering o on o.id = n.offeringId
      where n.vpcId = ${vpcId} and n.removed is null order by n.id`,
  )

/** @returns the VPC of a tier that is wanted
 *  @throws CloudError PARAM_ERROR when it does not fit, INTERNAL_ERROR when the VPC has no room for one more */
export function requireTier(read: Read, want: WantedTier): Row<'vpc'> {
  const vpc = living(read, 'vpc', want.vpcId, 'VPC')
  if (vpc.state !== 'Enabled') throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted.`)
  if (vpc.zoneId !== want.zoneId)
    throw invalid(`VPC ${vpc.name} is in another zone than the one that zoneid names.`)
  if (vpc.accountId !== want.accountId)
    throw invalid(`VPC ${vpc.name} belongs to another account; its tiers belong to that one too.`)
  const { networkDomain } = want
  if (networkDomain && networkDomain.toLowerCase() !== vpc.networkDomain.toLowerCase())
    throw invalid(
      `The network domain of a tier is that of its VPC, ${vpc.networkDomain}; leave networkdomain out.`,
    )
  const tiers = tiersOf(read, vpc.id)
  const most = configValue(read, 'vpc.max.networks')
  if (tiers.length >= most)
    throw conflict(
      `VPC ${vpc.name} has ${counted(tiers.length, 'tier')}, and more are not allowed; see the setting vpc.max.networks.`,
    )
  requireServices(read, vpc, want.offering, tiers)
  const { gateway, netmask } = want
  const others = [...tiers, ...outside(read, vpc.id)]
  const why = tierMisfit({ gateway, netmask, cidr: vpc.cidr, others })
  if (why !== null) throw invalid(why)
  return vpc
}

/** Networks that private gateways lead to. */
const outside = (read: Read, vpcId: number) =>
  vpcInterfaces
    .call(read, vpcId)
    .flat()
    .map(({ ip, gateway, netmask }) => {
      const net = checkRange({ gateway, netmask })
      return { name: `private gateway ${ip}`, cidr: net.ok ? formatCidr(net.subnet) : null }
    })

const balancesPublicly = (services: Services) => services['Lb'] === 'VpcVirtualRouter'

function requireServices(
  read: Read,
  vpc: Row<'vpc'>,
  offering: Row<'networkOffering'>,
  tiers: readonly { name: string; services: string }[],
): void {
  const services = JSON.parse(offering.services) as Services
  const { services: offered, name } = read.row('vpcOffering', vpc.offeringId)
  const possible = JSON.parse(offered) as VpcServices
  const lacking = Object.entries(services).filter(([service, by]) => !possible[service]?.includes(by))
  if (lacking.length > 0)
    throw invalid(
      `The network offering ${offering.name} wants ${lacking.map(([service, by]) => `${service} by ${by}`).join(', ')}, which the VPC offering ${name} lacks.`,
    )
  const balancer = balancesPublicly(services)
    ? tiers.find(tier => balancesPublicly(JSON.parse(tier.services) as Services))
    : undefined
  if (balancer)
    throw invalid(
      `The ${balancer.name} balances public traffic already, and one tier of a VPC does; choose an offering without Lb.`,
    )
}

/** A tier that is needed starts its VPC. */
export function joinTiers(): void {
  networkNeeded.add((tx: Tx, env, networkId) => {
    const { vpcId } = tx.row('network', networkId)
    const vpc = vpcId === null ? undefined : tx.row('vpc', vpcId)
    if (!vpc || vpc.started === 1) return
    startVpc(tx, env, vpc)
    ensureRouters(tx, env, { key: planKey(vpc.id) })
  })
}
