import { requireAccess } from '#kernel/access.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { publicIpView } from '../view.ts'

export const updateIpAddress = asyncCommand('updateIpAddress', {
  description: 'Says whether a public address is shown to its owner.',
  params: ['id', 'fordisplay'],
  accept(ctx, { id, fordisplay }) {
    const ip = ctx.tx.row('publicIp', id)
    if (ip.accountId === null) throw invalid(`The public address ${ip.ip} is not taken by anybody.`)
    requireAccess(ctx.tx, ctx.caller, ip.accountId)
    return {
      data: { id, shown: fordisplay ?? ip.forDisplay === 1, full: isRootAdmin(ctx.caller) },
      ...(ip.networkId !== null && { serial: `network:${ip.networkId}` }),
      instance: { type: 'IpAddress', uuid: ip.uuid },
      event: { description: `changing the public address ${ip.ip}`, accountId: ip.accountId },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        tx.update('publicIp', job.data.id, { forDisplay: job.data.shown ? 1 : 0 })
        job.changes.emit(tx, 'ipaddress', tx.row('publicIp', job.data.id).uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => publicIpView(rows, ids, full), read, id),
})
