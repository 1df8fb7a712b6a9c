import { requireAccess } from '#kernel/access.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { success } from '#kernel/wire.ts'
import { serialOf } from '../entrance.ts'
import { vpnAt } from '../store.ts'

export const deleteRemoteAccessVpn = asyncCommand('deleteRemoteAccessVpn', {
  description: 'Ends the remote access VPN at a public address; its users stay.',
  params: ['publicipid'],
  accept({ tx, caller }, { publicipid }) {
    const ip = tx.row('publicIp', publicipid)
    const vpn = vpnAt(tx, ip.id)
    if (!vpn) throw invalid(`The public address ${ip.ip} has no remote access VPN.`)
    requireAccess(tx, caller, vpn.accountId)
    return {
      data: { id: vpn.id },
      serial: serialOf(tx, vpn),
      instance: { type: 'IpAddress', uuid: ip.uuid },
      event: { description: `ending the remote access VPN at ${ip.ip}`, accountId: vpn.accountId },
    }
  },
  steps: [
    {
      name: 'end',
      run: job => tx => {
        const vpn = tx.get<{ id: number; uuid: string; opened: string }>(
          tx.q
            .selectFrom('remoteAccessVpn')
            .select(['id', 'uuid', 'opened'])
            .where('id', '=', job.data.id)
            .where('removed', 'is', null),
        )
        if (!vpn) return
        const removed = job.clock.now()
        for (const id of JSON.parse(vpn.opened) as number[]) tx.update('networkRule', id, { removed })
        tx.update('remoteAccessVpn', vpn.id, { state: 'Removed', removed })
        job.changes.emit(tx, 'remoteaccessvpn', vpn.uuid)
      },
    },
  ],
  result: () => success(),
})
