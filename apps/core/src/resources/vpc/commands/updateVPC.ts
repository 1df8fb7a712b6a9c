import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { publicIpHasRules } from '../../public-ip/index.ts'
import { ensureRouters } from '../../system-vm/index.ts'
import { planKey } from '../plan.ts'
import { vpcView } from '../view.ts'

export const updateVPC = asyncCommand('updateVPC', {
  description: 'Changes the names of a VPC, or which of its addresses is the source NAT.',
  params: ['id', 'name', 'displaytext', 'fordisplay', 'keepmacaddressonpublicnic', 'sourcenatipaddress'],
  accept({ tx, caller }, p) {
    const vpc = living(tx, 'vpc', p.id, 'VPC')
    const nat = p.sourcenatipaddress ? newSourceNat(tx, vpc, p.sourcenatipaddress) : null
    const keep = p.keepmacaddressonpublicnic
    return {
      data: {
        id: p.id,
        nat,
        patch: {
          ...(p.name && { name: p.name }),
          ...(p.displaytext && { displayText: p.displaytext }),
          ...(p.fordisplay !== undefined && { displayVpc: p.fordisplay ? (1 as const) : (0 as const) }),
          ...(keep !== undefined && { keepPublicMac: keep ? (1 as const) : (0 as const) }),
        },
        full: isRootAdmin(caller),
      },
      serial: planKey(p.id),
      instance: { type: 'Vpc', uuid: vpc.uuid },
      event: { description: `changing VPC ${vpc.name}`, accountId: vpc.accountId },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, patch, nat } = job.data
        const vpc = living(tx, 'vpc', id, 'VPC')
        if (Object.keys(patch).length > 0) tx.update('vpc', id, patch)
        if (nat !== null) {
          newSourceNat(tx, vpc, tx.row('publicIp', nat).ip)
          tx.run(sql`update publicIp set sourceNat = 0 where vpcId = ${id}`)
          tx.update('publicIp', nat, { sourceNat: 1 })
          const own = tx.all(sql<{ uuid: string }>`select uuid from publicIp where vpcId = ${id}`)
          for (const { uuid } of own) job.changes.emit(tx, 'ipaddress', uuid)
          ensureRouters(tx, job, { key: planKey(id) })
        }
        job.changes.emit(tx, 'vpc', vpc.uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => vpcView(rows, ids, full), read, id),
})

/** @returns id of an address of the VPC that can become its source NAT
 *  @throws CloudError PARAM_ERROR when it is not the VPC's, or serves something else */
function newSourceNat(read: Read, vpc: Row<'vpc'>, text: string): number {
  const ip = read.get(
    sql<Row<'publicIp'>>`
      select * from publicIp where vpcId = ${vpc.id} and ip = ${text} and state = 'Allocated'`,
  )
  if (!ip)
    throw invalid(
      `VPC ${vpc.name} has no address ${text}; take it with associateIpAddress vpcid=${vpc.uuid}.`,
    )
  const old = read.get(
    sql<Row<'publicIp'>>`select * from publicIp where vpcId = ${vpc.id} and sourceNat = 1 and id != ${ip.id}`,
  )
  if (old && publicIpHasRules.call(read, old.id).includes(true))
    throw invalid(`The source NAT ${old.ip} of VPC ${vpc.name} has a VPN; delete that first.`)
  if (ip.vmId !== null || (ip.sourceNat === 0 && publicIpHasRules.call(read, ip.id).includes(true)))
    throw invalid(
      `The public address ${text} serves instances; delete its rules first, or choose another one.`,
    )
  return ip.id
}
