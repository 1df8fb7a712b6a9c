import type { Machine } from './machine.ts'

export type SnapshotState =
  | 'Allocated'
  | 'Creating'
  | 'CreatedOnPrimary'
  | 'BackingUp'
  | 'BackedUp'
  | 'Copying'
  | 'Destroying'
  | 'Destroyed'
  | 'Error'
export type SnapshotEvent =
  | 'CreateRequested'
  | 'BackupToSecondary'
  | 'CopyingRequested'
  | 'DestroyRequested'
  | 'OperationSucceeded'
  | 'OperationNotPerformed'
  | 'OperationFailed'

/** @see CloudStack com.cloud.storage.Snapshot.State */
export const snapshotTransitions = {
  Allocated: { CreateRequested: 'Creating', OperationFailed: 'Error' },
  Creating: {
    OperationSucceeded: 'CreatedOnPrimary',
    OperationNotPerformed: 'BackedUp',
    OperationFailed: 'Error',
  },
  CreatedOnPrimary: {
    BackupToSecondary: 'BackingUp',
    OperationNotPerformed: 'BackedUp',
    OperationFailed: 'Error',
  },
  BackingUp: { OperationSucceeded: 'BackedUp', OperationFailed: 'Error' },
  BackedUp: { DestroyRequested: 'Destroying', CopyingRequested: 'Copying' },
  Copying: { OperationSucceeded: 'BackedUp', OperationFailed: 'BackedUp' },
  Destroying: { OperationSucceeded: 'Destroyed', OperationFailed: 'BackedUp' },
  Destroyed: {},
  Error: { DestroyRequested: 'Destroying' },
} as const satisfies Machine<SnapshotState, SnapshotEvent>
