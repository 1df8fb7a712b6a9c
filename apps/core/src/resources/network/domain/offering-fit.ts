import type { Services } from './default-offerings.ts'

export interface Wanted {
  networkType: 'Basic' | 'Advanced'
  guestType: 'Shared' | 'Isolated' | 'L2'
  services: Services
  forVpc: boolean
  /** of a VPC */
  tier: boolean
  /** names of the providers that are enabled on the physical network */
  enabled: ReadonlySet<string>
}

/** Why an offering cannot be used for a network here, in words; null when it can. */
export function misfit({ networkType, guestType, services, forVpc, tier, enabled }: Wanted): string | null {
  if (tier && !forVpc) return 'It is not for tiers of a VPC; choose an offering that is.'
  if (forVpc && !tier) return 'It is for tiers of a VPC; name the VPC by vpcid, or choose another offering.'
  if (networkType === 'Basic') {
    if (guestType !== 'Shared') return 'A Basic zone has a Shared network only.'
    if (!services['SecurityGroup']) return 'In a Basic zone the offering must have the service SecurityGroup.'
  }
  const missing = Object.entries(services).filter(([, provider]) => !enabled.has(provider))
  if (missing.length === 0) return null
  const names = [...new Set(missing.map(([, provider]) => provider))].join(', ')
  return `Its services ${missing.map(([service]) => service).join(', ')} need ${names}, which is not enabled on the physical network.`
}
