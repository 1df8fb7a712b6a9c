import type { PlannedCall } from './cloud.ts'
import type { Reason, Trouble } from './trouble.ts'
import type { Wanted } from './wanted.ts'

/** One line of the plan: one call, or one wait. */
export type StepId =
  | 'createZone'
  | 'createPhysicalNetwork'
  | 'addGuestTraffic'
  | 'addManagementTraffic'
  | 'enablePhysicalNetwork'
  | 'configureVirtualRouter'
  | 'enableVirtualRouter'
  | 'enableSecurityGroups'
  | 'createNetwork'
  | 'createPod'
  | 'createVlanIpRange'
  | 'addCluster'
  | 'addHost'
  | 'createStoragePool'
  | 'addImageStore'
  | 'enableZone'
  | 'systemVms'
  | 'template'

/** What is known of one step. Times are milliseconds since 1970. */
export interface StepRecord {
  state: 'waiting' | 'running' | 'done' | 'failed'
  startedAt?: number
  endedAt?: number
  call?: PlannedCall
  /** the cloud's own words on success */
  answer?: Record<string, string | number | boolean>
  /** uuid of what the step stands for */
  id?: string
  /** `perhaps`: it was not there and the call was sent, its outcome is unknown; `yes`: this plan made it */
  made?: 'perhaps' | 'yes'
  /** what a running step waits for */
  waitsFor?: Reason[]
  error?: Trouble
}

export type StepRecords = Partial<Record<StepId, StepRecord>>

/** One line of an undo: one call. */
export interface UndoItem {
  /** what goes; or what is switched off so that it can go */
  kind:
    | 'disable-zone'
    | 'systemvm'
    | 'imagestore'
    | 'maintain-storagepool'
    | 'storagepool'
    | 'maintain-host'
    | 'host'
    | 'cluster'
    | 'vlaniprange'
    | 'pod'
    | 'network'
    | 'physicalnetwork'
    | 'zone'
  id: string
  name: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  /** absent when it was going already */
  call?: PlannedCall
  error?: Trouble
}

/** All that has to be kept of a plan: no secret is in it, and what the cloud knows is asked of the cloud again. */
export interface PlanRecord {
  wanted: Wanted
  steps: StepRecords
  /** an undo that was begun, item by item; absent once a new build begins */
  undo?: UndoItem[]
}

export type PlanStatus =
  /** nothing has been made */
  | 'draft'
  /** a step failed, nothing runs */
  | 'failed'
  /** some steps are done, none failed: go on */
  | 'stopped'
  /** every step is done */
  | 'built'
  /** an undo began and did not come to its end */
  | 'undo-stopped'
  /** everything that the plan had made is gone */
  | 'undone'

export const newRecord = (wanted: Wanted): PlanRecord => ({ wanted, steps: {} })

/** What a record says when nobody runs it. */
export function statusOf(record: PlanRecord, order: readonly StepId[]): PlanStatus {
  if (record.undo) return record.undo.every(item => item.state === 'done') ? 'undone' : 'undo-stopped'
  const states = order.map(id => record.steps[id]?.state ?? 'waiting')
  if (states.every(state => state === 'done')) return 'built'
  if (states.includes('failed')) return 'failed'
  return states.every(state => state === 'waiting') ? 'draft' : 'stopped'
}
