import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { serialOf } from '../entrance.ts'
import { vpnView } from '../view.ts'

export const updateRemoteAccessVpn = asyncCommand('updateRemoteAccessVpn', {
  description: 'Shows a remote access VPN to its owner, or hides it.',
  params: ['id', 'fordisplay'],
  accept({ tx, caller }, { id, fordisplay }) {
    const vpn = living(tx, 'remoteAccessVpn', id, 'remote access VPN')
    if (fordisplay !== undefined && !isRootAdmin(caller))
      throw denied('Only a root admin hides or shows a remote access VPN.')
    return {
      data: { id, forDisplay: fordisplay },
      serial: serialOf(tx, vpn),
      event: { description: `changing the remote access VPN ${vpn.uuid}`, accountId: vpn.accountId },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, forDisplay } = job.data
        if (forDisplay !== undefined) tx.update('remoteAccessVpn', id, { forDisplay: forDisplay ? 1 : 0 })
      },
    },
  ],
  result: (read, { id }) => one(vpnView, read, id),
})
