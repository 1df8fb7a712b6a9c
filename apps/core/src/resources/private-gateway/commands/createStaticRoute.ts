import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { planKey } from '../../vpc/index.ts'
import { reaches, routeTarget, sameTarget } from '../domain/route.ts'
import { gatewaysOf, readyGateway, routesOf } from '../store.ts'
import { staticRouteView } from '../view.ts'

export const createStaticRoute = asyncCommand('createStaticRoute', {
  description: 'Sends the traffic of a VPC to a network by a private gateway, or by a next hop.',
  params: ['cidr', 'gatewayid', 'nexthop', 'vpcid'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const { vpc, way } = wayOf(tx, p)
    const target = routeTarget(p.cidr, vpc.cidr)
    if (!target.ok) throw invalid(target.why)
    const other = sameTarget(target.cidr, routesOf(tx, vpc.id))
    if (other)
      throw new CloudError(
        'NETWORK_RULE_CONFLICT_ERROR',
        `VPC ${vpc.name} has a static route to ${other.cidr} already, which crosses ${target.cidr}; delete that one first.`,
        { cs: 'NetworkRuleConflict' },
      )
    const uuid = ids.uuid()
    const id = tx.insert('staticRoute', {
      uuid,
      vpcId: vpc.id,
      accountId: vpc.accountId,
      cidr: target.cidr,
      ...way,
      state: 'Add',
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'staticroute', uuid)
    return {
      data: { id },
      id: uuid,
      serial: planKey(vpc.id),
      instance: { type: 'StaticRoute', uuid },
      event: {
        description: `adding the static route to ${target.cidr} in VPC ${vpc.name}`,
        accountId: vpc.accountId,
      },
    }
  },
  steps: [
    {
      name: 'apply',
      run: job => tx => {
        tx.update('staticRoute', job.data.id, { state: 'Active' })
        job.changes.emit(tx, 'staticroute', tx.row('staticRoute', job.data.id).uuid)
      },
    },
  ],
  failed: ({ tx, clock }, { id }) => tx.update('staticRoute', id, { removed: clock.now() }),
  result: (read, { id }) => one(staticRouteView, read, id),
})

interface Given {
  gatewayid?: number
  nexthop?: string
  vpcid?: number
}

/** @throws CloudError PARAM_ERROR unless either a gateway that is ready or a reachable next hop is named */
function wayOf(
  read: Read,
  { gatewayid, nexthop, vpcid }: Given,
): { vpc: Row<'vpc'>; way: Pick<Row<'staticRoute'>, 'gatewayId' | 'nextHop'> } {
  if ((gatewayid === undefined) === !nexthop)
    throw invalid(
      'Name the way of the route: either a private gateway by gatewayid, or an address by nexthop.',
    )
  if (gatewayid !== undefined) {
    const gateway = readyGateway(read, gatewayid)
    if (vpcid !== undefined && vpcid !== gateway.vpcId)
      throw invalid(`The private gateway ${gateway.ip} is of another VPC than the one that vpcid names.`)
    return { vpc: enabledVpc(read, gateway.vpcId), way: { gatewayId: gateway.id, nextHop: null } }
  }
  if (vpcid === undefined) throw invalid('Name the VPC of the route by vpcid.')
  const vpc = enabledVpc(read, vpcid)
  const nextHop = nexthop ?? ''
  if (!reaches(nextHop, vpc.cidr, linksOf(read, vpc.id)))
    throw invalid(
      `The next hop ${nextHop} is not reached by VPC ${vpc.name}: it must be in the VPC, or in a public or private network of its router.`,
    )
  return { vpc, way: { gatewayId: null, nextHop } }
}

function enabledVpc(read: Read, id: number): Row<'vpc'> {
  const vpc = living(read, 'vpc', id, 'VPC')
  if (vpc.state !== 'Enabled') throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted.`)
  return vpc
}

/** Networks outside that the router of a VPC has an address in. */
const linksOf = (read: Read, vpcId: number): { gateway: string; netmask: string }[] => [
  ...gatewaysOf(read, vpcId),
  ...read.all(
    sql<{ gateway: string; netmask: string }>`
      select distinct v.gateway, v.netmask from publicIp i join vlan v on v.id = i.vlanId where i.vpcId = ${vpcId}`,
  ),
]
