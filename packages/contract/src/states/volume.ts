import type { Machine } from './machine.ts'

export type VolumeState =
  | 'Allocated'
  | 'Creating'
  | 'Ready'
  | 'Migrating'
  | 'Snapshotting'
  | 'RevertSnapshotting'
  | 'Resizing'
  | 'Attaching'
  | 'Restoring'
  | 'Destroy'
  | 'Expunging'
  | 'Expunged'
export type VolumeEvent =
  | 'CreateRequested'
  | 'SnapshotRequested'
  | 'RevertSnapshotRequested'
  | 'ResizeRequested'
  | 'MigrationRequested'
  | 'AttachRequested'
  | 'RestoreRequested'
  | 'DestroyRequested'
  | 'RecoverRequested'
  | 'ExpungingRequested'
  | 'OperationSucceeded'
  | 'OperationFailed'

/** @see CloudStack com.cloud.storage.Volume.State */
export const volumeTransitions = {
  Allocated: { CreateRequested: 'Creating', DestroyRequested: 'Destroy', ResizeRequested: 'Allocated' },
  Creating: { OperationSucceeded: 'Ready', OperationFailed: 'Allocated', DestroyRequested: 'Destroy' },
  Ready: {
    SnapshotRequested: 'Snapshotting',
    RevertSnapshotRequested: 'RevertSnapshotting',
    ResizeRequested: 'Resizing',
    MigrationRequested: 'Migrating',
    AttachRequested: 'Attaching',
    RestoreRequested: 'Restoring',
    DestroyRequested: 'Destroy',
  },
  Migrating: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  Snapshotting: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  RevertSnapshotting: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  Resizing: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  Attaching: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  Restoring: { OperationSucceeded: 'Ready', OperationFailed: 'Ready' },
  Destroy: { RecoverRequested: 'Ready', ExpungingRequested: 'Expunging' },
  Expunging: { OperationSucceeded: 'Expunged', OperationFailed: 'Destroy' },
  Expunged: {},
} as const satisfies Machine<VolumeState, VolumeEvent>
