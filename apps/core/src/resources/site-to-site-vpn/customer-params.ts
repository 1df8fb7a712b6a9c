import type { Input } from '@cloud/contract'
import type { Row } from '#ports/db.ts'
import type { Customer } from './domain/customer.ts'

/** Parameters that say how a customer gateway wants its connections. */
export const customerParams = [
  'name',
  'gateway',
  'cidrlist',
  'ipsecpsk',
  'ikepolicy',
  'esppolicy',
  'ikelifetime',
  'esplifetime',
  'dpd',
  'forceencap',
  'splitconnections',
  'ikeversion',
] as const

type Given = Pick<Input<'createVpnCustomerGateway'>, (typeof customerParams)[number]>

/** The columns of what was given, once it has been checked. */
export const customerColumns = (
  p: Given,
  customer: Customer,
): Omit<Row<'vpnCustomerGateway'>, 'id' | 'uuid' | 'accountId' | 'created' | 'removed'> => ({
  name: nameOf(p),
  gateway: p.gateway,
  ipsecPsk: p.ipsecpsk,
  ikePolicy: p.ikepolicy,
  espPolicy: p.esppolicy,
  dpd: p.dpd ? 1 : 0,
  forceEncap: p.forceencap ? 1 : 0,
  splitConnections: p.splitconnections ? 1 : 0,
  ...customer,
})

export const nameOf = ({ name, gateway }: Pick<Given, 'name' | 'gateway'>) => name || `VPN-${gateway}`
