import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { customerColumns, customerParams, nameOf } from '../customer-params.ts'
import { customerOf, requireFreeCustomerName } from '../store.ts'
import { customerGatewayView } from '../view.ts'

export const createVpnCustomerGateway = asyncCommand('createVpnCustomerGateway', {
  description: 'Describes the other end of a site-to-site VPN, and the networks behind it.',
  params: [...customerParams, 'account', 'domainid'],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const accountId = ownerOf(tx, caller, p)
    const customer = customerOf(tx, p)
    requireFreeCustomerName(tx, accountId, nameOf(p))
    const uuid = ids.uuid()
    const columns = customerColumns(p, customer)
    const id = tx.insert('vpnCustomerGateway', {
      uuid,
      accountId,
      ...columns,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'vpncustomergateway', uuid)
    return {
      data: { id },
      id: uuid,
      instance: { type: 'VpnCustomerGateway', uuid },
      event: { description: `creating the VPN customer gateway ${columns.name}`, accountId },
    }
  },
  steps: [],
  result: (read, { id }) => one(customerGatewayView, read, id),
})
