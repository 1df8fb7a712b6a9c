import { asyncCommand } from '#kernel/command.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { requireNoConnections } from '../store.ts'

export const deleteVpnCustomerGateway = asyncCommand('deleteVpnCustomerGateway', {
  description: 'Forgets the other end of a site-to-site VPN, if no connection leads there.',
  params: ['id'],
  accept({ tx }, { id }) {
    const { uuid, accountId, name } = unused(tx, id)
    return {
      data: { id },
      serial: `vpncustomer:${id}`,
      instance: { type: 'VpnCustomerGateway', uuid },
      event: { description: `deleting the VPN customer gateway ${name}`, accountId },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { id, uuid } = unused(tx, job.data.id)
        tx.update('vpnCustomerGateway', id, { removed: job.clock.now() })
        job.changes.emit(tx, 'vpncustomergateway', uuid)
      },
    },
  ],
  result: () => success(),
})

function unused(read: Read, id: number) {
  const customer = living(read, 'vpnCustomerGateway', id, 'VPN customer gateway')
  requireNoConnections(read, { customerGatewayId: id }, `VPN customer gateway ${customer.name}`)
  return customer
}
