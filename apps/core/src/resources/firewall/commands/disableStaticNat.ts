import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { dropRulesOf } from '../drop.ts'
import { addressForRules, leaveTier } from '../store.ts'

export const disableStaticNat = asyncCommand('disableStaticNat', {
  description:
    'Takes a public address from the instance that has it for itself, with the rules of the address.',
  params: ['ipaddressid'],
  accept(ctx, { ipaddressid }) {
    const { ip, network } = addressForRules(ctx, ipaddressid)
    if (ip.vmId === null)
      throw invalid(`The public address ${ip.ip} is no static NAT; nothing is to be ended.`)
    return {
      data: { id: ip.id },
      serial: `network:${network.id}`,
      instance: { type: 'IpAddress', uuid: ip.uuid },
      event: {
        description: `ending the static NAT ${ip.ip}`,
        ...(ip.accountId !== null && { accountId: ip.accountId }),
      },
    }
  },
  steps: [
    {
      name: 'disable',
      run: job => tx => {
        const { id } = job.data
        const { uuid, vmId } = tx.row('publicIp', id)
        dropRulesOf(tx, id, job)
        tx.update('publicIp', id, { vmId: null, vmIp: null })
        leaveTier(tx, job, id)
        job.changes.emit(tx, 'ipaddress', uuid)
        if (vmId !== null) job.changes.emit(tx, 'virtualmachine', tx.row('vm', vmId).uuid)
      },
    },
  ],
  result: () => success(),
})
