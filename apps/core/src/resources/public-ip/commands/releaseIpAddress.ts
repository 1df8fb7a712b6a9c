import { requireAccess } from '#kernel/access.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { success } from '#kernel/wire.ts'
import { freePublicIp } from '#resources/network/index.ts'

export const releaseIpAddress = command('releaseIpAddress', {
  description: 'Frees a public address that is reserved.',
  params: ['id'],
  run(ctx, { id }) {
    const { tx, caller, changes } = ctx
    const { ip, state, accountId, uuid } = tx.row('publicIp', id)
    if (accountId === null || state !== 'Reserved')
      throw invalid(
        `The public address ${ip} is ${state}, not Reserved; one that is Allocated is freed with disassociateIpAddress.`,
      )
    requireAccess(tx, caller, accountId)
    freePublicIp(tx, id)
    changes.emit(tx, 'ipaddress', uuid)
    // its owner, whom the address has forgotten, reads the event
    writeEvent(tx, ctx, {
      type: 'NET.IPRELEASE',
      description: `Released the public address ${ip}`,
      accountId,
      userId: caller.userId,
      resourceType: 'IpAddress',
      resourceUuid: uuid,
    })
    return success()
  },
})
