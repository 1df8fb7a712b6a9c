import type { Machine } from './machine.ts'

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
