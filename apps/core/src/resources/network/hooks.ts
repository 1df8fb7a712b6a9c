import type { Ctx, Env } from '#kernel/command.ts'
import { hook } from '#kernel/hook.ts'
import type { Read, Row, Tx } from '#ports/db.ts'

/** What still uses a network and forbids to delete it, in words (`2 instances`), or null. Addresses are looked at here. */
export const networkInUse = hook<[read: Read, networkId: number], string | null>()

/** A network is being deleted, in this transaction: forget what belongs to it. */
export const networkDeleted = hook<[tx: Tx, networkId: number, env: Env]>()

/** A range of free addresses is being forgotten, in this transaction: so must be what was once at them. */
export const rangeForgotten = hook<[tx: Tx, vlanId: number]>()

/** A network is implemented or used once more, in this transaction: it needs its router. */
export const networkNeeded =
  hook<[tx: Tx, env: Pick<Env, 'clock' | 'ids' | 'jobs' | 'changes' | 'registry'>, networkId: number]>()

/** A network is shut down or going to be deleted, in this transaction: its router leaves it. */
export const networkLeft = hook<[tx: Tx, env: Env, networkId: number]>()

/** Networks with an interface of a machine that is not at rest, so that they must stay implemented. */
export const busyNetworks = hook<[read: Read], number[]>()

/** VLANs of a physical network that are kept for one account each. */
export const dedicatedVlans = hook<
  [read: Read, physicalNetworkId: number],
  { first: number; last: number; accountId: number }[]
>()

/** What of a network uses one of its services, so that it must keep that: `{ service: 'Lb', what: '2 rules use' }`. */
export const servicesInUse = hook<[read: Read, networkId: number], { service: string; what: string }[]>()

/** Whether anything is reached by a public address. */
export const addressInUse = hook<[read: Read, publicIpId: number], boolean>()

/** A network that is to be a tier of a VPC. */
export interface WantedTier {
  vpcId: number
  /** list of rules for its traffic */
  aclId?: number | undefined
  zoneId: number
  accountId: number | null
  offering: Row<'networkOffering'>
  gateway?: string | undefined
  netmask?: string | undefined
  networkDomain?: string | undefined
}

/** What a tier has from its VPC. */
export interface Tier {
  networkDomain: string
  aclId: number | null
}

/** Checks a tier that is wanted; the slice that has VPCs and their lists of rules answers, and throws what is wrong. */
export const tierWanted = hook<[ctx: Ctx, want: WantedTier], Tier>()
