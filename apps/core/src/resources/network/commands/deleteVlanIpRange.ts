import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { counted } from '#kernel/words.ts'
import { removeRange, takenOf } from '../ranges.ts'

export const deleteVlanIpRange = command('deleteVlanIpRange', {
  description: 'Deletes a range of addresses of which none is in use.',
  params: ['id'],
  run({ tx, clock }, { id }) {
    const range = living(tx, 'vlan', id, 'IP range')
    const taken = takenOf(tx, id)
    if (taken > 0)
      throw invalid(
        `The range ${range.startIp}-${range.endIp} still has ${counted(taken, 'address')} in use; free them first.`,
      )
    removeRange(tx, id, clock.now())
    return success()
  },
  event: ({ read }, { id }) => {
    const { startIp, endIp, uuid } = read.row('vlan', id)
    return {
      type: 'VLAN.IP.RANGE.DELETE',
      description: `Deleted the addresses ${startIp} to ${endIp}`,
      resourceUuid: uuid,
    }
  },
})
