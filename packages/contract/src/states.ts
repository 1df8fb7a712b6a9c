/** State machines of CloudStack: core enforces them, the console explains its buttons with them. */

type Machine<S extends string, E extends string> = Record<S, Partial<Record<E, S>>>

export type VmState =
  | 'Stopped'
  | 'Starting'
  | 'Running'
  | 'Stopping'
  | 'Migrating'
  | 'Destroyed'
  | 'Expunging'
  | 'Error'
  | 'Unknown'
  | 'Restoring'
export type VmEvent =
  | 'StartRequested'
  | 'StopRequested'
  | 'DestroyRequested'
  | 'RecoveryRequested'
  | 'ExpungeOperation'
  | 'MigrationRequested'
  | 'StorageMigrationRequested'
  | 'RestoringRequested'
  | 'RestoringSuccess'
  | 'RestoringFailed'
  | 'OperationSucceeded'
  | 'OperationFailed'
  | 'OperationFailedToError'
  | 'OperationRetry'
  | 'AgentReportRunning'
  | 'AgentReportStopped'

/** @see CloudStack com.cloud.vm.VirtualMachine.State */
export const vmTransitions = {
  Stopped: {
    StartRequested: 'Starting',
    StopRequested: 'Stopped',
    DestroyRequested: 'Destroyed',
    ExpungeOperation: 'Expunging',
    StorageMigrationRequested: 'Migrating',
    RestoringRequested: 'Restoring',
    OperationFailed: 'Stopped',
    OperationFailedToError: 'Error',
    AgentReportStopped: 'Stopped',
    AgentReportRunning: 'Running',
  },
  Starting: {
    OperationRetry: 'Starting',
    OperationSucceeded: 'Running',
    OperationFailed: 'Stopped',
    AgentReportRunning: 'Running',
    AgentReportStopped: 'Stopped',
  },
  Running: {
    StopRequested: 'Stopping',
    MigrationRequested: 'Migrating',
    OperationSucceeded: 'Running',
    AgentReportRunning: 'Running',
    AgentReportStopped: 'Stopped',
  },
  Stopping: {
    StopRequested: 'Stopping',
    OperationSucceeded: 'Stopped',
    OperationFailed: 'Running',
    AgentReportRunning: 'Running',
    AgentReportStopped: 'Stopped',
  },
  Migrating: {
    MigrationRequested: 'Migrating',
    OperationSucceeded: 'Running',
    OperationFailed: 'Running',
    AgentReportRunning: 'Running',
    AgentReportStopped: 'Stopped',
  },
  Destroyed: { RecoveryRequested: 'Stopped', ExpungeOperation: 'Expunging', RestoringRequested: 'Restoring' },
  Expunging: { ExpungeOperation: 'Expunging', OperationFailed: 'Expunging', OperationFailedToError: 'Error' },
  Error: { DestroyRequested: 'Expunging', ExpungeOperation: 'Expunging' },
  Unknown: { StopRequested: 'Stopping', AgentReportRunning: 'Running', AgentReportStopped: 'Stopped' },
  Restoring: { RestoringSuccess: 'Stopped', RestoringFailed: 'Stopped' },
} as const satisfies Machine<VmState, VmEvent>

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

export type HostStatus =
  | 'Creating'
  | 'Connecting'
  | 'Up'
  | 'Down'
  | 'Disconnected'
  | 'Alert'
  | 'Removed'
  | 'Error'
export type HostStatusEvent =
  | 'AgentConnected'
  | 'Ready'
  | 'Ping'
  | 'PingTimeout'
  | 'AgentDisconnected'
  | 'HostDown'
  | 'ShutdownRequested'
  | 'Remove'

/** @see CloudStack com.cloud.host.Status */
export const hostTransitions = {
  Creating: { AgentConnected: 'Connecting', Remove: 'Removed' },
  Connecting: { Ready: 'Up', AgentDisconnected: 'Alert', HostDown: 'Down', Remove: 'Removed' },
  Up: {
    Ping: 'Up',
    PingTimeout: 'Alert',
    AgentDisconnected: 'Alert',
    HostDown: 'Down',
    ShutdownRequested: 'Disconnected',
    AgentConnected: 'Connecting',
    Remove: 'Removed',
  },
  Down: { AgentConnected: 'Connecting', Remove: 'Removed' },
  Disconnected: {
    Ping: 'Up',
    AgentConnected: 'Connecting',
    PingTimeout: 'Alert',
    HostDown: 'Down',
    Remove: 'Removed',
  },
  Alert: { Ping: 'Up', AgentConnected: 'Connecting', HostDown: 'Down', Remove: 'Removed' },
  Error: { AgentConnected: 'Connecting', Remove: 'Removed' },
  Removed: {},
} as const satisfies Machine<HostStatus, HostStatusEvent>

export type HostResourceState =
  | 'Creating'
  | 'Enabled'
  | 'Disabled'
  | 'PrepareForMaintenance'
  | 'ErrorInPrepareForMaintenance'
  | 'Maintenance'
  | 'ErrorInMaintenance'
  | 'Error'
  | 'Degraded'
export type HostResourceEvent =
  | 'InternalCreated'
  | 'Enable'
  | 'Disable'
  | 'AdminAskMaintenance'
  | 'InternalEnterMaintenance'
  | 'AdminCancelMaintenance'
  | 'UnableToMigrate'
  | 'UnableToMaintain'
  | 'ErrorsCorrected'
  | 'DeclareHostDegraded'
  | 'EnableDegradedHost'
  | 'DeleteHost'

/** @see CloudStack com.cloud.resource.ResourceState */
export const hostResourceTransitions = {
  Creating: { InternalCreated: 'Enabled' },
  Enabled: {
    Enable: 'Enabled',
    Disable: 'Disabled',
    AdminAskMaintenance: 'PrepareForMaintenance',
    DeclareHostDegraded: 'Degraded',
    DeleteHost: 'Disabled',
  },
  Disabled: {
    Enable: 'Enabled',
    Disable: 'Disabled',
    DeclareHostDegraded: 'Degraded',
    DeleteHost: 'Disabled',
  },
  PrepareForMaintenance: {
    InternalEnterMaintenance: 'Maintenance',
    AdminCancelMaintenance: 'Enabled',
    UnableToMigrate: 'ErrorInPrepareForMaintenance',
    UnableToMaintain: 'ErrorInMaintenance',
  },
  ErrorInPrepareForMaintenance: {
    InternalEnterMaintenance: 'Maintenance',
    AdminCancelMaintenance: 'Enabled',
    ErrorsCorrected: 'PrepareForMaintenance',
    UnableToMaintain: 'ErrorInMaintenance',
  },
  Maintenance: { AdminCancelMaintenance: 'Enabled', DeclareHostDegraded: 'Degraded', DeleteHost: 'Disabled' },
  ErrorInMaintenance: {
    AdminAskMaintenance: 'PrepareForMaintenance',
    InternalEnterMaintenance: 'Maintenance',
    AdminCancelMaintenance: 'Enabled',
    DeleteHost: 'Disabled',
  },
  Error: {},
  Degraded: { EnableDegradedHost: 'Enabled', AdminAskMaintenance: 'Maintenance', DeleteHost: 'Disabled' },
} as const satisfies Machine<HostResourceState, HostResourceEvent>

export type PoolState =
  | 'Initialized'
  | 'Up'
  | 'PrepareForMaintenance'
  | 'ErrorInMaintenance'
  | 'CancelMaintenance'
  | 'Maintenance'
  | 'Disabled'
  | 'Removed'
export type PoolEvent =
  | 'Attached'
  | 'Prepare'
  | 'Maintained'
  | 'Failed'
  | 'Cancel'
  | 'Enable'
  | 'Disable'
  | 'Remove'

/** @see CloudStack com.cloud.storage.StoragePoolStatus */
export const poolTransitions = {
  Initialized: { Attached: 'Up', Failed: 'Removed' },
  Up: { Prepare: 'PrepareForMaintenance', Disable: 'Disabled', Remove: 'Removed' },
  PrepareForMaintenance: {
    Maintained: 'Maintenance',
    Failed: 'ErrorInMaintenance',
    Cancel: 'CancelMaintenance',
  },
  ErrorInMaintenance: { Prepare: 'PrepareForMaintenance', Cancel: 'CancelMaintenance' },
  CancelMaintenance: { Attached: 'Up', Failed: 'Maintenance' },
  Maintenance: { Cancel: 'CancelMaintenance', Remove: 'Removed' },
  Disabled: { Enable: 'Up', Remove: 'Removed' },
  Removed: {},
} as const satisfies Machine<PoolState, PoolEvent>

export type NetworkState = 'Allocated' | 'Setup' | 'Implementing' | 'Implemented' | 'Shutdown' | 'Destroy'
export type NetworkEvent = 'ImplementNetwork' | 'DestroyNetwork' | 'OperationSucceeded' | 'OperationFailed'

/** @see CloudStack com.cloud.network.Network.State */
export const networkTransitions = {
  Allocated: { ImplementNetwork: 'Implementing', DestroyNetwork: 'Destroy' },
  Setup: { DestroyNetwork: 'Destroy' },
  Implementing: { OperationSucceeded: 'Implemented', OperationFailed: 'Shutdown' },
  Implemented: { DestroyNetwork: 'Shutdown' },
  Shutdown: { OperationSucceeded: 'Allocated', OperationFailed: 'Shutdown', DestroyNetwork: 'Destroy' },
  Destroy: {},
} as const satisfies Machine<NetworkState, NetworkEvent>

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

export type TemplateState =
  | 'Active'
  | 'Inactive'
  | 'NotUploaded'
  | 'UploadInProgress'
  | 'UploadError'
  | 'UploadAbandoned'
export type TemplateEvent =
  | 'UploadRequested'
  | 'OperationSucceeded'
  | 'OperationFailed'
  | 'Timeout'
  | 'Deactivate'

/** @see CloudStack com.cloud.template.VirtualMachineTemplate.State */
export const templateTransitions = {
  NotUploaded: {
    UploadRequested: 'UploadInProgress',
    OperationSucceeded: 'Active',
    OperationFailed: 'UploadError',
    Timeout: 'UploadAbandoned',
  },
  UploadInProgress: {
    OperationSucceeded: 'Active',
    OperationFailed: 'UploadError',
    Timeout: 'UploadAbandoned',
  },
  Active: { Deactivate: 'Inactive' },
  Inactive: {},
  UploadError: {},
  UploadAbandoned: {},
} as const satisfies Machine<TemplateState, TemplateEvent>

type AnyMachine = Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>
export type StateOf<M extends AnyMachine> = keyof M & string
/** Events that some state of the machine knows. */
export type EventOf<M extends AnyMachine> = { [S in keyof M]: keyof M[S] & string }[keyof M]

/** The state that `event` leads to, or undefined when the machine forbids it. */
export function nextState<M extends AnyMachine>(
  machine: M,
  from: StateOf<M>,
  event: EventOf<M>,
): StateOf<M> | undefined {
  return machine[from]?.[event]
}

/** States in which `event` is allowed, in the machine's order: for buttons that say why they are off. */
export function statesAllowing<M extends AnyMachine>(machine: M, event: EventOf<M>): StateOf<M>[] {
  return Object.keys(machine).filter(state => machine[state]?.[event] !== undefined)
}

/** States that end by themselves: a list that shows one is polled faster. */
export const transitionalStates: ReadonlySet<string> = new Set([
  'Starting',
  'Stopping',
  'Migrating',
  'Expunging',
  'Restoring',
  'Creating',
  'Snapshotting',
  'RevertSnapshotting',
  'Resizing',
  'Attaching',
  'Connecting',
  'PrepareForMaintenance',
  'CancelMaintenance',
  'Implementing',
  'Allocating',
  'Releasing',
  'BackingUp',
  'Copying',
  'Destroying',
  'CreatedOnPrimary',
])
