import type { Machine } from '@cloud/contract'

export type VmSnapshotState =
  | 'Allocated'
  | 'Creating'
  | 'Ready'
  | 'Reverting'
  | 'Expunging'
  | 'Removed'
  | 'Error'
export type VmSnapshotEvent =
  | 'CreateRequested'
  | 'RevertRequested'
  | 'ExpungeRequested'
  | 'OperationSucceeded'
  | 'OperationFailed'

/** @see CloudStack com.cloud.vm.snapshot.VMSnapshot.State */
export const vmSnapshotTransitions = {
  Allocated: { CreateRequested: 'Creating', OperationFailed: 'Error' },
  Creating: { OperationSucceeded: 'Ready', OperationFailed: 'Error' },
  Ready: { RevertRequested: 'Reverting', ExpungeRequested: 'Expunging' },
  Reverting: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  Expunging: { ExpungeRequested: 'Expunging', OperationSucceeded: 'Removed', OperationFailed: 'Error' },
  Error: { ExpungeRequested: 'Expunging' },
  Removed: {},
} as const satisfies Machine<VmSnapshotState, VmSnapshotEvent>
