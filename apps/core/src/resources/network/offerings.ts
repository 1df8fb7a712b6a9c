import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read } from '#ports/db.ts'
import type { Services } from './domain/default-offerings.ts'

/** What a network carries when its offering says nothing, in Mb/s. */
export const networkRateMbps = 200

const oneOf =
  <T extends string>(known: readonly T[], what: string) =>
  (sent: string): T => {
    const found = known.find(name => name.toLowerCase() === sent.toLowerCase())
    if (!found) throw invalid(`The ${what} ${sent} is not known; use ${known.join(', ')}.`)
    return found
  }

/** @throws CloudError PARAM_ERROR */
export const guestTypeOf = oneOf(['Shared', 'Isolated', 'L2'] as const, 'guestiptype')
/** @throws CloudError PARAM_ERROR */
export const availabilityOf = oneOf(['Required', 'Optional', 'Unavailable'] as const, 'availability')
/** @throws CloudError PARAM_ERROR */
export const offeringStateOf = oneOf(['Enabled', 'Disabled'] as const, 'state')

/** @throws CloudError PARAM_ERROR when another offering is called so */
export function requireFreeOfferingName(read: Read, name: string, except = 0): void {
  const taken = read.get(
    sql`select id from networkOffering where lower(name) = ${name.toLowerCase()} and id != ${except} and removed is null`,
  )
  if (taken) throw invalid(`There is a network offering named ${name} already; choose another name.`)
}

/** One tag of physical networks; nothing for any of them.
 *  @throws CloudError PARAM_ERROR */
export function tagOf(tags: string | undefined): string | null {
  const [tag, second] = (tags ?? '').split(',').map(word => word.trim())
  if (second !== undefined) throw invalid(`A network offering has one tag at most, not ${tags}.`)
  return tag || null
}

/** @throws CloudError PARAM_ERROR when no load balancer takes them */
export function connectionsOf(sent: number, services: Services): number {
  if (!services['Lb'])
    throw invalid('Connections are counted by load balancers: the offering needs the service Lb.')
  if (sent < 1)
    throw invalid(`A load balancer with ${sent} connections serves nobody; give maxconnections 1 or more.`)
  return sent
}

/** @returns the system offering that routers of networks get; null for the usual one
 *  @throws CloudError PARAM_ERROR when it is none for routers, or the networks have no router */
export function routerOffering(read: Read, id: number | undefined, services: Services): number | null {
  if (id === undefined) return null
  const { name, state, systemVmType } = living(read, 'serviceOffering', id, 'service offering')
  if (state !== 'Active' || systemVmType !== 'domainrouter')
    throw invalid(
      `The service offering ${name} is not for routers; list those that are with issystem=true and systemvmtype=domainrouter.`,
    )
  if (!Object.values(services).includes('VirtualRouter'))
    throw invalid('No service of the offering is by VirtualRouter; leave serviceofferingid out.')
  return id
}
