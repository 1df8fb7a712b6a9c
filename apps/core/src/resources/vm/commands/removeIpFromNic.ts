import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { freeGuestIps } from '../../network/index.ts'
import { ipInUse } from '../hooks.ts'

interface Data {
  id: number
}

export const removeIpFromNic = asyncCommand('removeIpFromNic', {
  description: 'Takes an additional address from an interface.',
  params: ['id'],
  accept({ tx }, { id }) {
    const secondary = living(tx, 'nicSecondaryIp', id, 'address')
    const vm = tx.row('vm', tx.row('nic', secondary.nicId).vmId)
    const use = ipInUse.call(tx, secondary.nicId, secondary.ip).find(why => why !== null)
    if (use) throw invalid(`The address ${secondary.ip} is in use: ${use}. Delete that first.`)
    const data: Data = { id }
    return {
      data,
      serial: `vm:${vm.id}`,
      event: {
        description: `removing address ${secondary.ip} from instance ${vm.name}`,
        accountId: vm.accountId,
      },
    }
  },
  steps: [
    step<Data>('free', job => (tx, { id }) => {
      const secondary = living(tx, 'nicSecondaryIp', id, 'address')
      freeGuestIps(tx, secondary.uuid)
      tx.update('nicSecondaryIp', id, { removed: job.clock.now() })
      job.changes.emit(tx, 'virtualmachine', tx.row('vm', tx.row('nic', secondary.nicId).vmId).uuid)
    }),
  ],
  result: () => success(),
})
