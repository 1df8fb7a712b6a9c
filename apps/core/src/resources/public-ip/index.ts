import { sql } from 'kysely'
import { entity, type Resource } from '#kernel/resource.ts'
import { counted } from '#kernel/words.ts'
import { addressInUse, freePublicIp, networkDeleted, servicesInUse } from '#resources/network/index.ts'
import { associateIpAddress } from './commands/associateIpAddress.ts'
import { disassociateIpAddress } from './commands/disassociateIpAddress.ts'
import { listPublicIpAddresses } from './commands/listPublicIpAddresses.ts'
import { releaseIpAddress } from './commands/releaseIpAddress.ts'
import { reserveIpAddress } from './commands/reserveIpAddress.ts'
import { updateIpAddress } from './commands/updateIpAddress.ts'
import { publicIpHasRules, publicIpReleased } from './hooks.ts'

export { publicIpHasRules, publicIpReleased } from './hooks.ts'

addressInUse.add((read, id) => publicIpHasRules.call(read, id).includes(true))
servicesInUse.add((read, networkId) => {
  const { nat, more } = read.get(
    sql<{ nat: number; more: number }>`
      select count(vmId) as nat, count(*) filter (where sourceNat = 0) as more from publicIp where networkId = ${networkId}`,
  ) ?? { nat: 0, more: 0 }
  return [
    ...(nat > 0 ? [{ service: 'StaticNat', what: `${counted(nat, 'instance')} with an address need` }] : []),
    ...(more > 0 ? [{ service: 'SourceNat', what: `${counted(more, 'public address')} need` }] : []),
  ]
})
networkDeleted.add((tx, networkId, { changes }) => {
  const own = tx.all(sql<{ uuid: string }>`select uuid from publicIp where networkId = ${networkId}`)
  for (const { uuid } of own) changes.emit(tx, 'ipaddress', uuid)
})

export const publicIp: Resource = {
  name: 'public-ip',
  entities: { IPAddressResponse: entity('publicIp', 'accountId') },
  commands: [
    associateIpAddress,
    disassociateIpAddress,
    listPublicIpAddresses,
    releaseIpAddress,
    reserveIpAddress,
    updateIpAddress,
  ],
  usage: { public_ip: { table: 'publicIp', amount: '1', where: 'takenBy is null' } },
  accountGone(job, accountId) {
    job.db.tx(tx => {
      const own = tx.all(
        sql<{ id: number; uuid: string }>`select id, uuid from publicIp where accountId = ${accountId}`,
      )
      for (const { id, uuid } of own) {
        publicIpReleased.call(tx, id, job)
        freePublicIp(tx, id)
        job.changes.emit(tx, 'ipaddress', uuid)
      }
    })
  },
}
