import type { Cloud, PlannedCall } from './cloud.ts'
import type { StepId, StepRecords } from './record.ts'
import type { Found, Ids, LookScope, Step } from './step.ts'
import { steps } from './steps.ts'
import { PlanError } from './trouble.ts'
import type { CloudFacts } from './validate.ts'
import type { Wanted, WantedPart } from './wanted.ts'

/** What exists already of what is wanted. */
export interface Observed {
  found: Partial<Record<StepId, Found>>
  ids: Ids
}

/** Reads by natural key, changes nothing.
 *  @param made what the plan's record says of its steps, if there is one
 *  @throws what the cloud rejects with, and PlanError `unfit` when the zone's name belongs to a zone of another kind */
export async function observe(
  cloud: Cloud,
  wanted: Wanted,
  made: StepRecords = {},
  signal?: AbortSignal,
): Promise<Observed> {
  const observed: Observed = { found: {}, ids: {} }
  for (const step of steps) {
    const scope = lookScope(cloud, wanted, observed.ids, made, signal)
    const found = await lookIfPossible(step, scope)
    if (!found) continue
    observed.found[step.id] = found
    if (step.yields) observed.ids[step.yields] = found.id
  }
  return observed
}

export const lookScope = (
  cloud: Cloud,
  wanted: Wanted,
  ids: Ids,
  made: StepRecords,
  signal?: AbortSignal,
): LookScope => ({
  cloud,
  wanted,
  ids,
  ownCluster: made.addCluster?.made !== undefined,
  ...(signal && { signal }),
})

async function lookIfPossible(step: Step, scope: LookScope): Promise<Found | null> {
  if (!step.after.every(ref => scope.ids[ref] !== undefined)) return null
  try {
    return await step.look(scope)
  } catch (error) {
    // half of what it looks at is not there yet
    if (error instanceof PlanError && step.id !== 'createZone') return null
    throw error
  }
}

/** One line of the plan before it is run. */
export interface PlannedStep {
  id: StepId
  number: number
  part: WantedPart
  done: boolean
  /** uuid of what is there already */
  foundId?: string
  /** ids that only the run will know stand as `<zone>`; absent for the two waits */
  call?: PlannedCall
}

/** The plan, call by call: what is done and what is to do. */
export function plan(wanted: Wanted, observed: Observed = { found: {}, ids: {} }): PlannedStep[] {
  return steps.map(({ id, number, part, call }) => {
    const found = observed.found[id]
    const sendable = call?.({
      wanted,
      id: ref => observed.ids[ref] ?? `<${ref}>`,
      secrets: { hostPassword: '' },
    })
    return {
      id,
      number,
      part,
      done: found?.ready ?? false,
      ...(found?.id && { foundId: found.id }),
      ...(sendable && {
        call: { command: sendable.command, params: sendable.params, secret: sendable.secret },
      }),
    }
  })
}

/** What the checks need to know of the cloud. Things that the plan itself made are left out. */
export async function readFacts(cloud: Cloud, made: StepRecords = {}): Promise<CloudFacts> {
  const own = new Set(Object.values(made).flatMap(step => (step.made && step.id ? [step.id] : [])))
  const others = <T extends { id: string }>(rows: readonly T[]) => rows.filter(row => !own.has(row.id))
  const [zones, hypervisors, pools, stores] = await Promise.all([
    cloud.call('listZones', {}),
    cloud.call('listHypervisors', {}),
    cloud.call('listStoragePools', {}),
    cloud.call('listImageStores', {}),
  ])
  return {
    zones: others(zones.rows).map(({ name = '', networktype = '', allocationstate = '' }) => ({
      name,
      networktype,
      allocationstate,
    })),
    hypervisors: hypervisors.rows.flatMap(({ name }) => name ?? []),
    exports: [
      ...others(pools.rows).map(({ name = '', ipaddress = '', path = '' }) => ({
        url: `nfs://${ipaddress}${path}`,
        name,
      })),
      ...others(stores.rows).map(({ name = '', url = '' }) => ({ url, name })),
    ],
  }
}
