import type { Read } from '#ports/db.ts'
import { hostCandidates, poolCandidates, type Asking } from './candidates.ts'
import { plan, type Plan, type Wanted } from './domain/plan.ts'

export { hostCandidates, poolCandidates, tagsOf } from './candidates.ts'
export type { Asking } from './candidates.ts'
export { plan, roomiest } from './domain/plan.ts'
export type { Plan, Wanted } from './domain/plan.ts'

/** Chooses a host, and a pool when there is something to store. To be called in the transaction that writes the choice
 *  down: capacity is read from the rows of virtual machines and volumes, so two choices cannot promise the same. */
export function choose(
  read: Read,
  wanted: Wanted & { zoneId: number; hypervisor: string; asking?: Asking },
): Plan {
  return plan(
    wanted,
    hostCandidates(read, wanted.zoneId, wanted.hypervisor, wanted.asking),
    poolCandidates(read, wanted.zoneId),
  )
}
