import { sql } from 'kysely'
import { requireAccess } from '#kernel/access.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import { freePublicIp } from '#resources/network/index.ts'
import { publicIpReleased } from '../hooks.ts'

export const disassociateIpAddress = asyncCommand('disassociateIpAddress', {
  description: 'Gives a public address back, with the rules that hang on it.',
  params: ['id', 'ipaddress'],
  accept(ctx, p) {
    const { tx } = ctx
    const ip = wanted(ctx, p)
    if (ip.accountId === null) throw invalid(`The public address ${ip.ip} is not taken by anybody.`)
    requireAccess(tx, ctx.caller, ip.accountId)
    if (ip.takenBy !== null) throw invalid(`The public address ${ip.ip} belongs to a system VM.`)
    if (ip.sourceNat === 1)
      throw invalid(
        `The public address ${ip.ip} is the source NAT of its ${ip.vpcId === null ? 'network' : 'VPC'} and goes with it; delete that to free it.`,
      )
    if (ip.state === 'Reserved')
      throw invalid(`The public address ${ip.ip} is only reserved; free it with releaseIpAddress.`)
    if (ip.state !== 'Allocated')
      throw invalid(`The public address ${ip.ip} is ${ip.state}; wait until that has ended.`)
    tx.update('publicIp', ip.id, { state: 'Releasing' })
    ctx.changes.emit(tx, 'ipaddress', ip.uuid)
    return {
      data: { id: ip.id },
      ...(ip.vpcId !== null
        ? { serial: `vpc:${ip.vpcId}` }
        : ip.networkId !== null && { serial: `network:${ip.networkId}` }),
      instance: { type: 'IpAddress', uuid: ip.uuid },
      event: {
        type: 'NET.IPRELEASE',
        description: `releasing the public address ${ip.ip}`,
        accountId: ip.accountId,
      },
    }
  },
  steps: [
    {
      name: 'release',
      run: job => tx => {
        publicIpReleased.call(tx, job.data.id, job)
        freePublicIp(tx, job.data.id)
        job.changes.emit(tx, 'ipaddress', tx.row('publicIp', job.data.id).uuid)
      },
    },
  ],
  failed: ({ tx }, { id }) => tx.update('publicIp', id, { state: 'Allocated' }),
  result: () => success(),
})

/** @throws CloudError PARAM_ERROR when neither id nor a known address is given */
function wanted({ tx }: Ctx, p: { id?: number; ipaddress?: string }): Row<'publicIp'> {
  if (p.id !== undefined) return tx.row('publicIp', p.id)
  if (!p.ipaddress) throw invalid('Name the public address by id or by ipaddress.')
  const found = tx.all(
    sql<Row<'publicIp'>>`select * from publicIp where ip = ${p.ipaddress} and state != 'Free' limit 2`,
  )
  const [ip] = found
  if (!ip || found.length > 1)
    throw invalid(`The public address ${p.ipaddress} is taken by nobody or in several zones; name it by id.`)
  return ip
}
