import type { Cloud, SendableCall } from './cloud.ts'
import type { StepId } from './record.ts'
import { PlanError, reason, type Reason } from './trouble.ts'
import type { FieldPath, Secrets, Wanted, WantedPart } from './wanted.ts'

/** Things that later steps name by id. */
export type Ref =
  | 'zone'
  | 'physicalnetwork'
  | 'virtualrouterelement'
  | 'virtualrouterprovider'
  | 'securitygroupprovider'
  | 'networkoffering'
  | 'network'
  | 'pod'
  | 'cluster'
  | 'host'

export type Ids = Partial<Record<Ref, string>>

/** What a step may ask while it looks. */
export interface LookScope {
  cloud: Cloud
  wanted: Wanted
  ids: Ids
  /** true when this plan made the cluster: then its one host is the wanted one, whatever it calls itself */
  ownCluster: boolean
  signal?: AbortSignal
}

/** What a step may use to word its call. */
export interface CallScope {
  wanted: Wanted
  id(ref: Ref): string
  secrets: Secrets | null
}

export interface Found {
  id: string
  /** false while it exists but later steps cannot use it yet */
  ready: boolean
  /** why it is not ready */
  waitsFor?: Reason[]
}

/** One line of the plan. It looks before it acts, so it may be run any number of times. */
export interface Step {
  id: StepId
  /** in the order that CloudStack needs; the two traffic types share one */
  number: number
  /** part of the picture that it belongs to */
  part: WantedPart
  /** fields that it uses up: they are fixed once it is done */
  inputs: readonly FieldPath[]
  /** must be known before it can look */
  after: readonly Ref[]
  /** what its id is called in later steps */
  yields?: Ref
  /** by natural key; null when it is not there, or (a switch) not on yet */
  look(scope: LookScope): Promise<Found | null>
  /** ids that the call needs and the cloud knows */
  needs?(scope: LookScope): Promise<Ids>
  /** absent: nothing to do but to wait */
  call?(scope: CallScope): SendableCall
  limitMs: number
}

/** @returns the id of an earlier step. Steps are asked in order, so its absence is a mistake in the plan. */
export function known(ids: Ids, ref: Ref): string {
  const id = ids[ref]
  if (id === undefined) throw new Error(`the plan asked for the ${ref} before it was there`)
  return id
}

/** @throws PlanError `secrets` */
export function need(secrets: Secrets | null): Secrets {
  if (!secrets) throw new PlanError('secrets', [reason('secrets')])
  return secrets
}

/** Rows of a list call are few here: a zone has one of most things. */
export const sole = <T>(rows: readonly T[]): T | undefined => (rows.length === 1 ? rows[0] : undefined)
