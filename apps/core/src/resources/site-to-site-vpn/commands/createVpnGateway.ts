import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { publicIpHasRules } from '../../public-ip/index.ts'
import { planKey } from '../../vpc/index.ts'
import { vpnGatewayView } from '../view.ts'

export const createVpnGateway = asyncCommand('createVpnGateway', {
  description: 'Makes a VPC an end of site-to-site VPNs, at its source NAT or another of its addresses.',
  params: ['vpcid', 'ipaddressid', 'fordisplay'],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const vpc = living(tx, 'vpc', p.vpcid, 'VPC')
    if (vpc.state !== 'Enabled') throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted.`)
    const { services, name } = tx.row('vpcOffering', vpc.offeringId)
    if (!('Vpn' in (JSON.parse(services) as object)))
      throw invalid(`VPC ${vpc.name} has not the service Vpn: its offering ${name} lacks it.`)
    if (tx.get(sql`select id from vpnGateway where vpcId = ${vpc.id} and removed is null`))
      throw invalid(`VPC ${vpc.name} has a VPN gateway already; a VPC has one.`)
    const ip = addressFor(tx, vpc, p.ipaddressid)
    const uuid = ids.uuid()
    const id = tx.insert('vpnGateway', {
      uuid,
      vpcId: vpc.id,
      accountId: vpc.accountId,
      publicIpId: ip.id,
      displayGateway: p.fordisplay === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'vpngateway', uuid)
    return {
      data: { id, full: isRootAdmin(caller) },
      id: uuid,
      serial: planKey(vpc.id),
      event: {
        description: `creating the VPN gateway of VPC ${vpc.name} at ${ip.ip}`,
        accountId: vpc.accountId,
      },
    }
  },
  steps: [],
  result: (read, { id, full }) => one((rows, ids) => vpnGatewayView(rows, ids, full), read, id),
})

/** @throws CloudError PARAM_ERROR when the address is not the VPC's or serves something else, INTERNAL_ERROR when the
 *    VPC has none */
function addressFor(read: Read, vpc: Row<'vpc'>, id: number | undefined): Row<'publicIp'> {
  if (id === undefined) {
    const nat = read.get(
      sql<Row<'publicIp'>>`select * from publicIp where vpcId = ${vpc.id} and sourceNat = 1`,
    )
    if (nat) return nat
    throw conflict(`VPC ${vpc.name} has no source NAT address yet; start it with restartVPC first.`)
  }
  const ip = read.row('publicIp', id)
  if (ip.vpcId !== vpc.id || ip.state !== 'Allocated')
    throw invalid(`The public address ${ip.ip} is not one of VPC ${vpc.name}.`)
  if (ip.vmId !== null || publicIpHasRules.call(read, id).includes(true))
    throw invalid(
      `The public address ${ip.ip} serves instances; delete its rules first, or choose another one.`,
    )
  return ip
}
