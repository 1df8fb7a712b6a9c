import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'

export const releasePublicIpRange = command('releasePublicIpRange', {
  description: 'Ends the dedication of a public range; addresses in use stay with their owner.',
  params: ['id'],
  run({ tx, changes }, { id }) {
    const range = living(tx, 'vlan', id, 'IP range')
    if (range.type !== 'VirtualNetwork' || range.domainId === null)
      throw invalid(
        `The range ${range.startIp}-${range.endIp} is dedicated to nobody; nothing is to be released.`,
      )
    tx.update('vlan', id, { accountId: null, domainId: null })
    changes.emit(tx, 'vlaniprange', range.uuid)
    return success()
  },
  event({ read }, { id }) {
    const { startIp, endIp, uuid } = read.row('vlan', id)
    return {
      type: 'VLAN.IP.RANGE.RELEASE',
      description: `Released the addresses ${startIp} to ${endIp}`,
      resourceUuid: uuid,
    }
  },
})
