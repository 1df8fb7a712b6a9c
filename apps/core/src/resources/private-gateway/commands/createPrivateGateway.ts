import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { denyingAcl, requireAclOfVpc } from '../../network-acl/index.ts'
import { guestPhysicalNetwork, newMac, vlanUri } from '../../network/index.ts'
import { ensureRouters } from '../../system-vm/index.ts'
import { planKey } from '../../vpc/index.ts'
import { gatewayMisfit } from '../domain/gateway-address.ts'
import { privateGatewayView } from '../view.ts'

export const createPrivateGateway = asyncCommand('createPrivateGateway', {
  description:
    'Gives the router of a VPC an interface in a network outside, on a VLAN or that of another network.',
  params: [
    'vpcid',
    'ipaddress',
    'gateway',
    'netmask',
    'vlan',
    'physicalnetworkid',
    'bypassvlanoverlapcheck',
    'associatednetworkid',
    'sourcenatsupported',
    'aclid',
  ],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const vpc = living(tx, 'vpc', p.vpcid, 'VPC')
    if (vpc.state !== 'Enabled') throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted.`)
    const tiers = tx.all(
      sql<{ name: string; cidr: string | null }>`
        select name, cidr from network where vpcId = ${vpc.id} and removed is null order by id`,
    )
    const why = gatewayMisfit({ ip: p.ipaddress, gateway: p.gateway, netmask: p.netmask, tiers })
    if (why !== null) throw invalid(why)
    const line = lineOf(ctx, vpc, p)
    requireFreeAddress(tx, line, p.ipaddress)
    const uuid = ids.uuid()
    const id = tx.insert('privateGateway', {
      uuid,
      vpcId: vpc.id,
      accountId: vpc.accountId,
      zoneId: vpc.zoneId,
      ...line,
      ip: p.ipaddress,
      gateway: p.gateway,
      netmask: p.netmask,
      mac: newMac(tx),
      sourceNat: p.sourcenatsupported ? 1 : 0,
      aclId: p.aclid === undefined ? denyingAcl(tx) : requireAclOfVpc(tx, p.aclid, vpc).id,
      associatedNetworkId: p.associatednetworkid ?? null,
      state: 'Creating',
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'privategateway', uuid)
    return {
      data: { id, full: isRootAdmin(caller) },
      id: uuid,
      serial: planKey(vpc.id),
      instance: { type: 'PrivateGateway', uuid },
      event: {
        description: `creating the private gateway ${p.ipaddress} of VPC ${vpc.name}`,
        accountId: vpc.accountId,
      },
    }
  },
  steps: [
    {
      name: 'apply',
      run: job => tx => {
        const { id } = job.data
        const { uuid, vpcId } = tx.row('privateGateway', id)
        tx.update('privateGateway', id, { state: 'Ready' })
        ensureRouters(tx, job, { key: planKey(vpcId) })
        job.changes.emit(tx, 'privategateway', uuid)
      },
    },
  ],
  failed: ({ tx, clock }, { id }) => tx.update('privateGateway', id, { removed: clock.now() }),
  result: (read, { id, full }) => one((rows, ids) => privateGatewayView(rows, ids, full), read, id),
})

type Line = Pick<Row<'privateGateway'>, 'physicalNetworkId' | 'broadcastUri'>

interface GivenLine {
  vlan?: string
  physicalnetworkid?: number
  bypassvlanoverlapcheck?: boolean
  associatednetworkid?: number
}

/** What carries the private network: a VLAN that a root admin names, or that of another network of the owner.
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR */
function lineOf({ tx, caller }: Ctx, vpc: Row<'vpc'>, p: GivenLine): Line {
  if (!p.vlan === (p.associatednetworkid === undefined))
    throw invalid('Name the VLAN of the private network by vlan, or a network by associatednetworkid.')
  if (p.associatednetworkid !== undefined) {
    const network = living(tx, 'network', p.associatednetworkid, 'network')
    const { physicalNetworkId, broadcastUri } = network
    if (network.accountId !== vpc.accountId || network.zoneId !== vpc.zoneId)
      throw invalid(`Network ${network.name} is not of the owner and zone of VPC ${vpc.name}.`)
    if (network.vpcId !== null)
      throw invalid(`Network ${network.name} is a tier of a VPC; choose another network.`)
    if (broadcastUri === null)
      throw invalid(`Network ${network.name} has no VLAN yet; start an instance in it first.`)
    if (p.physicalnetworkid !== undefined && p.physicalnetworkid !== physicalNetworkId)
      throw invalid(`Network ${network.name} is on another physical network; leave physicalnetworkid out.`)
    return { physicalNetworkId, broadcastUri }
  }
  if (!isRootAdmin(caller))
    throw denied('Only a root admin chooses a VLAN; name a network by associatednetworkid.')
  const physical = guestPhysicalNetwork(tx, tx.row('zone', vpc.zoneId), p.physicalnetworkid)
  const broadcastUri = vlanUri(p.vlan)
  if (!p.bypassvlanoverlapcheck) requireFreeVlan(tx, physical, broadcastUri)
  return { physicalNetworkId: physical.id, broadcastUri }
}

/** @throws CloudError PARAM_ERROR when the cloud gives the VLAN to its own networks, or one has it */
function requireFreeVlan(read: Read, physical: Row<'physicalNetwork'>, uri: string): void {
  const vlan = Number(uri.replace('vlan://', ''))
  const ranges = JSON.parse(physical.vlans) as [number, number][]
  if (ranges.some(([first, last]) => vlan >= first && vlan <= last))
    throw invalid(
      `The VLAN ${vlan} is one of those that physical network ${physical.name} gives to guest networks; choose another one.`,
    )
  const network = read.get(
    sql<{ name: string }>`
      select name from network
      where physicalNetworkId = ${physical.id} and broadcastUri = ${uri} and removed is null limit 1`,
  )
  if (network) throw invalid(`The VLAN ${vlan} is that of network ${network.name}; choose another one.`)
}

function requireFreeAddress(read: Read, { physicalNetworkId, broadcastUri }: Line, ip: string): void {
  const taken = read.get(
    sql`select id from privateGateway
      where physicalNetworkId = ${physicalNetworkId} and broadcastUri = ${broadcastUri} and ip = ${ip} and removed is null`,
  )
  if (taken)
    throw invalid(`The address ${ip} is that of another private gateway on this VLAN; choose another one.`)
}
