import { entity, type Resource } from '#kernel/resource.ts'
import { networkMigrations } from './tables.ts'

export {
  defaultGuestNetwork,
  freeGuestIps,
  newMac,
  takeGuestIp,
  type GuestAddress,
  type WantedAddress,
} from './addresses.ts'

export const network: Resource = {
  name: 'network',
  entities: {
    NetworkOfferingResponse: entity('networkOffering'),
    NetworkResponse: entity('network', 'accountId'),
    VlanIpRangeResponse: entity('vlan'),
  },
  migrations: networkMigrations,
}
